/// Makes CSV files of invented units on real areas, for samples, scenarios and measurements.
///
/// A scale and a seed always give the same bytes. Rows are written as they are drawn, so memory
/// does not grow with members; only the names of units and a few people are kept.
public enum FixtureMaker {
  /// Writes the files of a scale; files of the same names are replaced.
  ///
  /// `areas` is the folder with the two files of areas, `fixtures/areas`.
  ///
  /// - Throws: ``FixtureProblem``, or what reading and writing files throws.
  public static func make(
    _ scale: Scale, seed: UInt64, areas: String, folder: String
  ) throws -> [FixtureFile] {
    var work = try ScaleWork(scale, seed: seed, areas: areas, folder: folder)
    try work.run()
    return try work.book.finish()
  }
}
