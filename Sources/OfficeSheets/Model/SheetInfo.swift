/// A sheet of a file, as its tab shows it.
public struct SheetInfo: Hashable, Sendable {
  /// Whether the office sees the tab.
  public enum Visibility: String, Hashable, Sendable {
    /// Seen.
    case visible
    /// Hidden, and to be shown from the menu.
    case hidden
    /// Hidden so that only a program can show it.
    case veryHidden
  }

  /// The name on the tab.
  public let name: String
  /// Whether it is seen.
  public let visibility: Visibility

  /// A tab.
  public init(name: String, visibility: Visibility) {
    self.name = name
    self.visibility = visibility
  }
}

/// The kinds of office files that are read.
public enum SheetFormat: String, Hashable, Sendable {
  /// Excel since 2007.
  case xlsx
  /// OpenDocument, the format of LibreOffice.
  case ods
  /// Excel up to 2003 (BIFF8), and Excel 5 and 95 (BIFF5).
  case xls
}
