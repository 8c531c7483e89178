import CooperativeLaw
import Registry

/// A paper ready to leave the program, and what has to be known of it.
struct PrintedPaper {
  let html: String
  /// What it is, and of which unit.
  let title: LocalizedText
  /// How many rows of a list it holds; 1 for a paper about one unit.
  var rows = 1
  /// How much personal data it shows.
  var disclosure: Disclosure = .masked
  /// The fields or columns that hold values.
  let columns: [String]
}
