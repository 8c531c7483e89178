import ArgumentParser
import CooperativeLaw

/// The one place where an error becomes words and an exit code.
struct ErrorReporter {
  let root: any ParsableCommand.Type
  let console: Console
  let environment: [String: String]

  /// Tells the error and says how the run ends.
  func report(_ error: any Error, format: OutputFormat) -> Outcome {
    if let error = error as? any ReportableError { return tell(error, format: format) }
    if let exit = tellParsing(error) { return exit }
    let showsDetails = environment[EnvironmentName.debug.rawValue]?.isEmpty == false
    return tell(UnforeseenError(underlying: error, showsDetails: showsDetails), format: format)
  }

  /// Help, the version and wrong usage come as errors too; `nil` when it is none of them.
  private func tellParsing(_ error: any Error) -> Outcome? {
    let code = root.exitCode(for: error)
    let text = root.fullMessage(for: error, columns: max(40, console.width))
    switch code {
    case .success:
      guard !text.isEmpty else { return .done }
      return deliver(ParserPhrases.help(text) + "\n", to: console.output) ? .done : .ourFault
    case .validationFailure:
      _ = deliver(ParserPhrases.error(text) + "\n", to: console.error)
      return .usage
    default: return (error as? ExitCode).flatMap { Outcome(rawValue: $0.rawValue) }
    }
  }

  private func tell(_ error: any ReportableError, format: OutputFormat) -> Outcome {
    let head = say(LocalizedText(vi: "Lỗi: ", en: "Error: ")) + say(error.message)
    let findings = FindingsText(
      findings: error.findings, width: console.width, colours: console.colours)
    let lines =
      TextWrap.lines(of: DisplayWidth.harmless(head), width: console.width)
      + remedyLines(error) + (format.holdsFindings ? [] : findings.lines)
    _ = deliver(lines.map { $0 + "\n" }.joined(), to: console.error)
    if format.holdsFindings, !error.findings.isEmpty { showFindings(error.findings, format) }
    return error.exit
  }

  private func remedyLines(_ error: any ReportableError) -> [String] {
    guard let remedy = error.remedy else { return [] }
    let text = say(LocalizedText(vi: "Cách sửa: ", en: "Remedy: ")) + say(remedy)
    return TextWrap.lines(of: DisplayWidth.harmless(text), width: console.width)
  }

  /// A program that reads JSON finds the reasons of a refusal where it looks for data.
  private func showFindings(_ findings: [Finding], _ format: OutputFormat) {
    let output = Output(format: format)
    try? output.render(.answer(Answer(findings: findings)), to: console.output)
  }

  private func deliver(_ text: String, to sink: any ByteSink) -> Bool {
    (try? sink.write(text)) != nil
  }
}
