internal import VietnameseText

/// What the text of each column is written in where no font says so.
struct ColumnEncodings {
  /// What a map says of all columns.
  var given: MapEncoding?
  /// What the spelling of a column says.
  var spelt: [Int: LegacyEncoding] = [:]

  /// The old encoding of a column; `nil` when its text is left as it is.
  subscript(column: Int) -> LegacyEncoding? { given.map(\.legacy) ?? spelt[column] }

  /// Nothing is to be converted, or what a map says.
  init(given: MapEncoding? = nil) { self.given = given }

  /// By verdicts over columns.
  init(_ verdicts: [Int: EncodingVerdict], given: MapEncoding?) {
    self.given = given
    spelt = verdicts.compactMapValues { verdict in
      if case .legacy(let encoding) = verdict.outcome { encoding } else { nil }
    }
  }
}
