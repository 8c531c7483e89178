import ArgumentParser

/// How data is written on standard output or in a file.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case csv
  case tsv
  case json
  case ndjson
  /// A page to print.
  case html
  /// A workbook for Excel; needs `--output`.
  case xlsx

  /// Whether findings are part of the data instead of talk on standard error.
  var holdsFindings: Bool {
    switch self {
    case .json, .ndjson: true
    case .table, .csv, .tsv, .html, .xlsx: false
    }
  }

  /// Whether people read it, in their words and laid out for the eye.
  var isForPeople: Bool {
    switch self {
    case .table, .html, .xlsx: true
    case .csv, .tsv, .json, .ndjson: false
    }
  }

  /// Whether the answer has a title, as on paper.
  var hasTitle: Bool { self == .html || self == .xlsx }

  /// Whether a list has to fit a screen or a sheet of paper, so that only its main columns stand.
  var isBrief: Bool { self == .table || self == .html }
}
