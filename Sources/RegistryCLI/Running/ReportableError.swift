import CooperativeLaw

/// An error that says to people what went wrong, how to mend it, and how the run ends.
protocol ReportableError: Error {
  /// How the run ends.
  var exit: Outcome { get }
  /// What went wrong, in a sentence.
  var message: LocalizedText { get }
  /// How to mend it, when there is something to say.
  var remedy: LocalizedText? { get }
  /// What the law found, for a refusal.
  var findings: [Finding] { get }
}

extension ReportableError {
  var remedy: LocalizedText? { nil }
  var findings: [Finding] { [] }
}

/// An error of our own making: something that no one foresaw.
struct UnforeseenError: ReportableError {
  let underlying: any Error
  /// Whether details may be shown; they are not by default, as they may name people.
  let showsDetails: Bool

  var exit: Outcome { .ourFault }

  var message: LocalizedText {
    let kind = String(reflecting: type(of: underlying))
    let details = showsDetails ? "\(kind): \(String(describing: underlying))" : kind
    return LocalizedText(
      vi: "Lỗi của chương trình htx, không phải của bạn (\(details)).",
      en: "A fault of htx, not yours (\(details)).")
  }

  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Hãy báo lại cho người làm chương trình, kèm dòng lệnh và kết quả khi đặt HTX_DEBUG=1.",
      en: "Please report it to the makers, with the command and what HTX_DEBUG=1 shows.")
  }
}
