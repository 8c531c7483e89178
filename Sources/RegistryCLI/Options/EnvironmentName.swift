/// Every environment variable that `htx` reads.
enum EnvironmentName: String, CaseIterable {
  case registry = "HTX_REGISTRY"
  case language = "HTX_LANG"
  case officer = "HTX_OFFICER"
  /// The folder of the office's own templates of papers.
  case templates = "HTX_TEMPLATES"
  /// Where programs are looked for, such as the one that makes PDF.
  case path = "PATH"
  /// When set, our own faults print their details.
  case debug = "HTX_DEBUG"
  case localeForAll = "LC_ALL"
  case localeForMessages = "LC_MESSAGES"
  case locale = "LANG"
  case noColour = "NO_COLOR"
  case terminalKind = "TERM"
  case columns = "COLUMNS"
}
