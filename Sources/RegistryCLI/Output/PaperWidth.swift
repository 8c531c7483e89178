/// Which columns fit on a sheet of A4.
enum PaperWidth {
  /// About how many letters of 11 points a line holds between the margins, upright.
  static let upright = 95

  /// Whether columns of so many letters are too wide together for an upright sheet.
  static func isWide(_ widths: [Int]) -> Bool { widths.reduce(0, +) > upright }
}
