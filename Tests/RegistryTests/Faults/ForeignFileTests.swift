import Foundation
import RegistryTestSupport
import Testing

@testable import Registry

/// Files that are no registry, or a broken one, are named for what they are and left as they are.
@Suite struct ForeignFileTests {
  enum File: String, CaseIterable {
    case text, empty, otherDatabase, newer, short, overwritten

    /// Makes such a file.
    func make(at path: String) throws {
      switch self {
      case .text: try Data("không phải sổ\n".utf8).write(to: URL(filePath: path))
      case .empty: try Data().write(to: URL(filePath: path))
      case .otherDatabase: _ = try SQLiteShell.run(path, "CREATE TABLE t (a);")
      case .newer:
        try TestRegistry.file(at: path).close()
        _ = try SQLiteShell.run(path, "PRAGMA user_version = \(Schema.version + 1);")
      case .short, .overwritten:
        try TestRegistry.file(at: path).close()
        try damage(path)
      }
    }

    private func damage(_ path: String) throws {
      let file = try FileHandle(forUpdating: URL(filePath: path))
      if self == .short { try file.truncate(atOffset: 8_192) }
      try file.seek(toOffset: 4_096)
      if self == .overwritten { try file.write(contentsOf: Data(repeating: 0xA5, count: 900_000)) }
      try file.close()
    }

    func isExpected(_ error: RegistryError, _ path: String) -> Bool {
      switch (self, error) {
      case (.text, .notARegistry(path)), (.empty, .notARegistry(path)),
        (.otherDatabase, .notARegistry(path)), (.short, .damaged), (.overwritten, .damaged):
        true
      case (.newer, .newerVersion(path, Schema.version + 1)): true
      default: false
      }
    }
  }

  @Test(arguments: File.allCases, [Registry.Access.reading, .writing])
  func isNamedAndLeftAsItIs(file: File, access: Registry.Access) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    try file.make(at: path)
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: RegistryError.self) {
      let registry = try Registry.open(at: path, for: access)
      _ = try registry.units(at: Moment(day: registry.clock.today))
    }
    #expect(try file.isExpected(#require(error), path), "\(String(describing: error))")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: [Registry.Access.reading, .writing])
  func nothingIsThere(access: Registry.Access) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    #expect(throws: RegistryError.noSuchFile(path: path)) {
      try Registry.open(at: path, for: access)
    }
    #expect(try folder.names().isEmpty)
  }
}
