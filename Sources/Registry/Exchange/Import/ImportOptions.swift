/// How an import treats rows that cannot be taken.
public struct ImportOptions: Sendable, Equatable {
  /// Whether good rows are written when others are rejected; otherwise one bad row stops all.
  public var partial: Bool
  /// Where rejected rows go; with `partial` beside the input when not given.
  public var rejectsPath: String?
  /// Which sheet of an office file is read; the first that is seen and has a table if not given.
  public var sheet: String?
  /// How many rejected rows and findings the report shows; all are counted.
  public var sampleLimit: Int

  /// Makes the options.
  public init(
    partial: Bool = false, rejectsPath: String? = nil, sheet: String? = nil, sampleLimit: Int = 50
  ) {
    self.partial = partial
    self.rejectsPath = rejectsPath
    self.sheet = sheet
    self.sampleLimit = sampleLimit
  }
}

/// How far an import has come.
public struct ImportProgress: Sendable, Equatable {
  /// Bytes read.
  public let bytes: Int
  /// Bytes of the file, when known.
  public let totalBytes: Int?
  /// Rows read.
  public let rows: Int
}
