public import CooperativeLaw

/// How an import treats rows that cannot be taken.
public struct ImportOptions: Sendable, Equatable {
  /// Whether good rows are written when others are rejected; otherwise one bad row stops all.
  public var partial: Bool
  /// Where rejected rows go; with `partial` beside the input when not given.
  public var rejectsPath: String?
  /// Which sheet of an office file is read; the first that is seen and has a table if not given.
  public var sheet: String?
  /// How the columns of the file are to be understood; by their headings if not given.
  public var map: ColumnMap?
  /// The language of the file of rejected rows.
  public var language: Language
  /// How many rejected rows and findings the report shows; all are counted.
  public var sampleLimit: Int

  /// Makes the options.
  public init(
    partial: Bool = false, rejectsPath: String? = nil, sheet: String? = nil,
    map: ColumnMap? = nil, language: Language = .vi, sampleLimit: Int = 50
  ) {
    self.partial = partial
    self.rejectsPath = rejectsPath
    self.sheet = sheet
    self.map = map
    self.language = language
    self.sampleLimit = sampleLimit
  }
}
