internal import CooperativeLaw
internal import VietnameseText

/// A word of a closed list, as officers type it: the code, or the name in either language.
protocol RecordWord: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The name officers read.
  var label: LocalizedText { get }
  /// Other ways to write it, folded as by `searchKey`.
  var otherWords: [String] { get }
  /// Every way to write every word.
  static var words: [String: Self] { get }
}

extension RecordWord {
  /// The table of the words by their folded text.
  static func wordTable() -> [String: Self] {
    var table: [String: Self] = [:]
    for word in allCases {
      let texts = [word.rawValue, word.label.vi, word.label.en].map { searchKey($0) }
      for text in texts + word.otherWords { table[text] = word }
    }
    return table
  }

  /// Reads a word with or without marks and capitals.
  init?(typed text: String) {
    guard let word = Self.words[searchKey(text)] else { return nil }
    self = word
  }
}

/// Why a text is none of the words; the nearest code, when one is near.
struct UnknownWord: Error, Hashable {
  let nearest: String?
}

extension TypedValue where Value: RecordWord, Problem == UnknownWord {
  init(_ text: String, subject: String = "", field: String) {
    let reading: Result<Value, UnknownWord> =
      if let word = Value(typed: text) { .success(word) } else {
        .failure(UnknownWord(nearest: Self.nearest(text)))
      }
    self.init(subject: subject, field: field, text: text, reading: reading)
  }

  private static func nearest(_ text: String) -> String? {
    NearestWord.nearest(to: searchKey(text), among: Value.words.keys)
      .flatMap { Value.words[$0]?.rawValue }
  }

  /// What an unknown word gives; nothing when it is known.
  func findings(_ rule: RuleID) -> [Finding] {
    guard let problem else { return [] }
    let codes = Value.allCases.map { "\($0.rawValue) (\($0.label.vi))" }
    let codesInEnglish = Value.allCases.map(\.rawValue)
    let nearest = problem.nearest
    return [
      finding(
        rule, .blocker,
        Advice(
          LocalizedText(
            vi: "Không rõ “\(text)” là gì." + (nearest.map { " Có phải là \($0)?" } ?? ""),
            en: "“\(text)” is not known." + (nearest.map { " Did you mean \($0)?" } ?? "")),
          remedy: LocalizedText(
            vi: "Ghi một trong: " + codes.joined(separator: ", ") + ".",
            en: "Write one of: " + codesInEnglish.joined(separator: ", ") + ".")))
    ]
  }
}
