internal import ArgumentParser
internal import FixtureMaker

/// Writes CSV files of invented units: `htx-fixtures --scale province --seed 1 --output DIR`.
@main
struct HTXFixtures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "htx-fixtures",
    abstract: "Writes CSV files of invented cooperatives, the same for the same seed.")

  @Option(help: "district, bac-kan, small, province or nation.")
  var scale: Size

  @Option(help: "Another seed gives other people and other fates.")
  var seed: UInt64 = 20_261_128

  @Option(help: "The folder the files go to.")
  var output: String

  @Option(help: "The folder with the administrative units.")
  var areas = "fixtures/areas"

  @Option(help: "The folder with the units and members of the sample district.")
  var district = "fixtures/demo"

  func run() throws {
    for file in try make() { print("\(file.name): \(file.rows)") }
  }

  private func make() throws -> [FixtureFile] {
    switch scale {
    case .district:
      try FixtureMaker.makeDistrict(seed: seed, district: district, areas: areas, folder: output)
    case .bacKan: try FixtureMaker.makeBacKan(areas: areas, folder: output)
    case .small: try FixtureMaker.make(.small, seed: seed, areas: areas, folder: output)
    case .province: try FixtureMaker.make(.province, seed: seed, areas: areas, folder: output)
    case .nation: try FixtureMaker.make(.nation, seed: seed, areas: areas, folder: output)
    }
  }
}

/// What is made.
enum Size: String, ExpressibleByArgument, CaseIterable {
  case district
  case bacKan = "bac-kan"
  case small, province, nation
}
