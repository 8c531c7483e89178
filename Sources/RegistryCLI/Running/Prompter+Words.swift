import CooperativeLaw
import Registry

extension Session {
  /// The given word, or the officer's answer; the words to choose from are shown with the question.
  func word<Word: LabelledWord>(
    _ given: WordArgument<Word>?, option: String, question: LocalizedText,
    among words: [Word] = Array(Word.allCases)
  ) throws -> Word {
    let list = { (language: Language) in
      words.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: ", ")
    }
    let full = LocalizedText(
      vi: "\(question.vi) [\(list(.vi))]", en: "\(question.en) [\(list(.en))]")
    return try value(given, option: option, question: full) { WordArgument(argument: $0) }.word
  }

  /// The given amount, or the officer's answer such as `1,5 triệu`.
  func amount(
    _ given: AmountArgument?, option: String, question: LocalizedText
  ) throws -> Int {
    try value(given, option: option, question: question) { AmountArgument(argument: $0) }.amount
  }

  /// The officer's answer to a question that may be left empty; `nil` when nobody can be asked.
  func optionalText(_ given: String?, question: LocalizedText) throws -> String? {
    if given != nil || !console.isInteractive { return given }
    let answer = try value(
      nil, option: "",
      question: LocalizedText(
        vi: question.vi + " (bỏ trống nếu không có)", en: question.en + " (empty for none)")
    ) { $0 }
    return answer.isEmpty ? nil : answer
  }
}
