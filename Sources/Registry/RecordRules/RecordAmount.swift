internal import CooperativeLaw
internal import VietnameseText

/// An amount of money in đồng as typed.
typealias AmountFacts = TypedValue<Int, AmountProblem>

extension TypedValue where Value == Int, Problem == AmountProblem {
  /// The largest amount kept: a million billion đồng, far above any unit's capital.
  static let largest = 1_000_000_000_000_000

  init(_ text: String, subject: String = "", field: String) {
    let reading = parseAmount(text).flatMap(Self.kept)
    self.init(subject: subject, field: field, text: text, reading: reading)
  }

  init(_ amount: Int, subject: String = "", field: String) {
    self.init(subject: subject, field: field, text: "\(amount)", reading: Self.kept(amount))
  }

  private static func kept(_ amount: Int) -> Result<Int, AmountProblem> {
    if amount < 0 { return .failure(.negative) }
    return amount > largest ? .failure(.tooLarge) : .success(amount)
  }
}

extension RecordRules {
  /// An amount is a whole number of đồng, not negative, readable in one way only.
  static let amount = Rule<AmountFacts>(
    id: "record.amount",
    title: LocalizedText(vi: "Số tiền", en: "Amount of money"),
    explanation: LocalizedText(
      vi: """
        Số tiền ghi bằng đồng, không âm; dấu chấm hoặc dấu cách ngăn hàng nghìn, dấu phẩy ngăn \
        phần thập phân. Số đọc được hai cách như 3.5 bị từ chối, không đoán.
        """,
      en: """
        An amount is in đồng and not negative; dots or spaces part the thousands, a comma the \
        decimals. A number that reads in two ways, such as 3.5, is refused, never guessed.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Có dấu chấm hàng nghìn", en: "With dots"),
        AmountFacts("1.500.000", field: "capital"), expected: []),
      RuleExample(
        LocalizedText(vi: "Số không", en: "Zero"), AmountFacts(0, field: "capital"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Số âm", en: "Negative"), AmountFacts(-1, field: "capital"),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đọc được hai cách", en: "It reads in two ways"),
        AmountFacts("3.5", field: "capital"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Quá lớn", en: "Too large"),
        AmountFacts("9999999999999999999999", field: "capital"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Không phải số", en: "Not a number"),
        AmountFacts("một ít", field: "capital"), expected: [.blocker]),
    ],
    judge: { facts in
      facts.problem.map { [facts.finding("record.amount", .blocker, $0.advice)] } ?? []
    })
}

extension AmountProblem {
  /// What to tell the officer.
  fileprivate var advice: Advice {
    Advice(
      message,
      remedy: LocalizedText(
        vi: "Ghi số đồng, ví dụ 1.500.000; hoặc kèm đơn vị, ví dụ 1,5 triệu.",
        en: "Write it in đồng, such as 1.500.000, or with its unit, such as 1,5 triệu."))
  }

  private var message: LocalizedText {
    switch self {
    case .empty: LocalizedText(vi: "Chưa ghi số tiền.", en: "No amount is given.")
    case .notANumber:
      LocalizedText(vi: "Không đọc được số tiền.", en: "The amount cannot be read.")
    case .ambiguousSeparator:
      LocalizedText(
        vi: "Dấu chấm hoặc phẩy có thể là hàng nghìn, cũng có thể là thập phân.",
        en: "The dot or comma may mean thousands or decimals.")
    case .negative:
      LocalizedText(vi: "Số tiền không được âm.", en: "The amount may not be negative.")
    case .fractionOfDong:
      LocalizedText(vi: "Số tiền lẻ dưới một đồng.", en: "The amount has a part of a đồng.")
    case .tooLarge:
      LocalizedText(
        vi: "Số tiền lớn hơn một triệu tỷ đồng.",
        en: "The amount is above a million billion đồng.")
    case .unknownUnit(let words):
      LocalizedText(
        vi: "“\(words)” không phải đơn vị tiền.", en: "“\(words)” is no unit of money.")
    }
  }
}
