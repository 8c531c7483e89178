import CooperativeLaw

/// A value that is needed, was not given, and cannot be asked for.
struct MissingValue: ReportableError, Equatable {
  /// The option or argument that gives it.
  let option: String

  var exit: Outcome { .usage }
  var message: LocalizedText {
    LocalizedText(vi: "Thiếu \(option).", en: "\(option) is missing.")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Hãy thêm \(option) vào dòng lệnh.", en: "Add \(option) to the command line.")
  }
}

extension Session {
  /// How often a question is put again after an answer that cannot be read.
  private static let tries = 3

  /// The given value, or the officer's answer to a question when a person is at the terminal.
  ///
  /// `option` is named when nobody can be asked; `read` gives `nil` to have the question put again.
  func value<Value>(
    _ given: Value?, option: String, question: LocalizedText, read: (String) -> Value?
  ) throws -> Value {
    if let given { return given }
    guard console.isInteractive else { throw MissingValue(option: option) }
    for _ in 0..<Session.tries {
      try console.error.write(say(question) + ": ")
      guard let answer = console.readLine() else { break }
      if let value = read(answer) { return value }
      let notUnderstood = LocalizedText(
        vi: "Chưa đọc được, xin nhập lại.", en: "Not understood, please type it again.")
      try console.error.write(say(notUnderstood) + "\n")
    }
    throw MissingValue(option: option)
  }

  /// The given text, or the officer's answer; an empty answer is asked again.
  func text(_ given: String?, option: String, question: LocalizedText) throws -> String {
    try value(given, option: option, question: question) { $0.isEmpty ? nil : $0 }
  }

  /// The given day, or the officer's answer as `31/12/2025`.
  func date(_ given: DateArgument?, option: String, question: LocalizedText) throws -> CivilDate {
    try value(given, option: option, question: question) { DateArgument(argument: $0) }.date
  }
}
