public import CooperativeLaw

/// One table of a form or of a return.
public struct FormTable: Sendable, Hashable {
  /// Its name in data formats.
  public let key: String
  /// Its title on paper.
  public let title: LocalizedText
  /// Its columns in the order of the form.
  public let columns: [FormColumn]
  /// Its rows: groups, members and the total.
  public let rows: [[FormCell]]
}

extension FormTable {
  /// The table with the columns that a disclosure has.
  func shown(_ profile: ColumnProfile, to disclosure: Disclosure) -> FormTable {
    let places = columns.indices.filter { profile.shows(columns[$0].key, to: disclosure) }
    return FormTable(
      key: key, title: title, columns: places.map { columns[$0] },
      rows: rows.map { row in places.map { row[$0] } })
  }
}

/// A column of a form.
public struct FormColumn: Sendable, Hashable {
  /// What its cells hold.
  public enum Content: Sendable {
    /// Words and codes.
    case text
    /// A day.
    case date
    /// Whole đồng.
    case money
    /// Hundredths of a percent.
    case share
    /// Counts and sums.
    case number
  }

  /// Its name in data formats.
  public let key: String
  /// Its heading on paper.
  public let heading: LocalizedText
  /// What its cells hold.
  public let content: Content

  init(_ key: String, _ vi: String, _ en: String, _ content: Content = .text) {
    self.key = key
    heading = LocalizedText(vi: vi, en: en)
    self.content = content
  }
}

/// A cell of a form; plain words are Vietnamese, as the form is.
public enum FormCell: Sendable, Hashable {
  /// Left blank: not known, not asked for, or for a signature.
  case blank
  /// Words and codes.
  case text(String)
  /// A day.
  case date(CivilDate)
  /// Whole đồng.
  case money(Int)
  /// Hundredths of a percent.
  case share(Int)
  /// A count or a sum.
  case number(Int)
  /// A code and what people read for it.
  case coded(String, LocalizedText)

  /// What a figure says that nobody reported: it is not known, never 0.
  static let notKnown = FormCell.coded("", LocalizedText(vi: "chưa rõ", en: "not known"))

  static func optional(_ text: String?) -> FormCell { text.map(FormCell.text) ?? .blank }
}
