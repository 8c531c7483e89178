import CooperativeLaw

/// A paper ready to leave the program, and what has to be known of it.
struct PrintedPaper {
  let text: PaperText
  /// How many rows of a list it holds; 1 for a paper about one unit.
  var rows = 1
  /// The fields or columns that hold values.
  let columns: [String]
}
