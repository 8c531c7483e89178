/// How far an import has come.
public struct ImportProgress: Sendable, Equatable {
  /// Bytes read, of the officer's file; where it is converted first, as many as fit the share done.
  public let bytes: Int
  /// Bytes of the file, when known.
  public let totalBytes: Int?
  /// Rows read.
  public let rows: Int
}

extension ImportProgress {
  /// While a file is converted, which is the first half of the work.
  init(converted share: Double, of total: Int) {
    self.init(bytes: Int(Double(total) * share / 2), totalBytes: total, rows: 0)
  }

  /// While the rows of a converted file are taken, which is the second half.
  init(taken bytes: Int, of converted: Int?, rows: Int, total: Int) {
    let share = converted.map { $0 > 0 ? Double(bytes) / Double($0) : 1 } ?? 0
    self.init(bytes: Int(Double(total) * (1 + share) / 2), totalBytes: total, rows: rows)
  }
}
