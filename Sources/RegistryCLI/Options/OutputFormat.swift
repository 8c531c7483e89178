import ArgumentParser

/// How data is written on standard output or in a file.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case csv
  case tsv
  case json
  case ndjson

  /// Whether findings are part of the data instead of talk on standard error.
  var holdsFindings: Bool {
    switch self {
    case .json, .ndjson: true
    case .table, .csv, .tsv: false
    }
  }
}
