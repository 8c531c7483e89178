/// Every environment variable that `htx` reads.
enum EnvironmentName: String, CaseIterable {
  case registry = "HTX_REGISTRY"
  case language = "HTX_LANG"
  case officer = "HTX_OFFICER"
  /// When set, our own faults print their details.
  case debug = "HTX_DEBUG"
  case localeForAll = "LC_ALL"
  case localeForMessages = "LC_MESSAGES"
  case locale = "LANG"
  case noColour = "NO_COLOR"
  case terminalKind = "TERM"
  case columns = "COLUMNS"
}
