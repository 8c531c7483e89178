/// What is about to leave the registry in a file or on paper, before its first row.
public struct ExportDraft: Sendable {
  /// Who takes it.
  public var officer: String
  /// The command, such as `member export`.
  public var command: String
  /// What was asked for: the words of the command line.
  public var arguments: [String]
  /// How much personal data it holds.
  public var disclosure: Disclosure
  /// The form: `csv`, `html`, `xlsx` and so on.
  public var format: String
  /// The names of its columns.
  public var columns: [String]
  /// The file, without its folder; `nil` for a screen or a pipe.
  public var fileName: String?

  /// Describes what leaves.
  public init(
    officer: String, command: String, arguments: [String], disclosure: Disclosure, format: String,
    columns: [String], fileName: String?
  ) {
    self.officer = officer
    self.command = command
    self.arguments = arguments
    self.disclosure = disclosure
    self.format = format
    self.columns = columns
    self.fileName = fileName
  }
}
