internal import CooperativeLaw
internal import VietnameseText

/// Why a number of people or things cannot be taken.
enum CountProblem: Error, Hashable {
  case notANumber
  case tooLarge
}

/// A number of people or things as typed.
typealias CountFacts = TypedValue<Int, CountProblem>

extension TypedValue where Value == Int, Problem == CountProblem {
  /// More people than any area has.
  static let most = 1_000_000_000

  init(_ text: String, subject: String = "", field: String) {
    self.init(subject: subject, field: field, text: text, reading: Self.reading(text))
  }

  init(_ number: Int, subject: String = "", field: String) {
    self.init("\(number)", subject: subject, field: field)
  }

  /// Digits, with dots or spaces between thousands.
  private static func reading(_ text: String) -> Result<Int, CountProblem> {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || ". ".contains($0)) }),
      case .success(let number) = parseAmount(text)
    else { return .failure(.notANumber) }
    return number > most ? .failure(.tooLarge) : .success(number)
  }
}

extension RecordRules {
  /// A number of people or things is whole and not below 0.
  static let count = Rule<CountFacts>(
    id: "record.count",
    title: LocalizedText(vi: "Số lượng", en: "Number of people or things"),
    explanation: LocalizedText(
      vi: "Số người, số hộ, số lớp là số nguyên từ 0; chưa biết thì để trống, không ghi 0.",
      en: "Numbers of people, households and classes are whole, from 0; unknown is left empty."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Số không", en: "Zero"), CountFacts(0, field: "workers"), expected: []),
      RuleExample(
        LocalizedText(vi: "Có dấu chấm", en: "With dots"),
        CountFacts("1.250", field: "workers"), expected: []),
      RuleExample(
        LocalizedText(vi: "Số âm", en: "Below zero"), CountFacts(-1, field: "workers"),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Không phải số", en: "No number"),
        CountFacts("một ít", field: "workers"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Quá lớn", en: "Too large"),
        CountFacts(CountFacts.most + 1, field: "workers"), expected: [.blocker]),
    ],
    judge: { facts in
      guard let problem = facts.problem else { return [] }
      let message =
        problem == .tooLarge
        ? LocalizedText(vi: "Số lớn hơn một tỷ.", en: "The number is above a billion.")
        : LocalizedText(
          vi: "Không phải số nguyên từ 0.", en: "This is no whole number from 0 on.")
      return [
        facts.finding(
          "record.count", .blocker,
          Advice(
            message,
            remedy: LocalizedText(
              vi: "Ghi số, ví dụ 1250; chưa biết thì bỏ trống.",
              en: "Write the number, such as 1250; leave it empty when not known.")))
      ]
    })
}
