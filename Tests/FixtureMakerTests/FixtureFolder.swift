import Foundation
import RegistryTestSupport

@testable import FixtureMaker
@testable import Registry

/// Where the committed fixtures are, and files made for a test.
enum FixtureFolder {
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized.path
  static let areas = root + "/fixtures/areas"
  static let demo = root + "/fixtures/demo"

  /// A few of everything, made into a folder of its own.
  static func small(seed: UInt64) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try FixtureMaker.make(.small, seed: seed, areas: areas, folder: folder.url.path)
    return folder
  }

  static func rows(_ path: String) throws -> [NamedRow] {
    var rows: [NamedRow] = []
    try CSVFile(path: path).rows { rows.append($0) }
    return rows
  }

  static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }
}
