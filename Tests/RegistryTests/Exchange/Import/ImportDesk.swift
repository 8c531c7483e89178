import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport

@testable import Registry

/// An office with an empty registry and a folder for its files.
final class ImportDesk {
  let registry: Registry
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    registry = try TestRegistry.inMemory(
      office: OfficeDraft(name: "Văn phòng thử", areaCode: "19"), officer: "Thử")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let details = FilingDetails(officer: "Thử")

  static func demo(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "fixtures/demo/\(name)").path
  }

  func file(_ name: String, _ text: String) throws -> String {
    let path = folder.appending(path: name).path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  func number(_ sql: String) throws -> Int {
    try registry.read { db in try Int.fetchOne(db, sql: sql) ?? -1 }
  }

  func strings(_ sql: String) throws -> [String] {
    try registry.read { db in try String.fetchAll(db, sql: sql) }
  }

  /// Every table as text, to see that nothing changed.
  func dump() throws -> String {
    let tables = try strings(
      """
      SELECT name FROM main.sqlite_master
      WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'unit\\_search\\_%'
        ESCAPE '\\' AND name <> 'area' ORDER BY name
      """)
    return try registry.read { db in
      try tables.map { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }

  /// The permissions of a file.
  static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  static let unitHeader =
    "kind,name,tax_code,registered_on,area_code,charter_capital,status,status_from"

  /// Two cooperatives to put members in.
  func withUnits() throws -> Self {
    let path = try file(
      "units.csv",
      Self.unitHeader + "\n"
        + "cooperative,Hợp tác xã Bình Minh,0100233488,2015-03-02,02104,100000000,,\n"
        + "HTX,Hợp tác xã Ánh Dương,,2016-05-04,02104,500000000,,\n")
    _ = try registry.importUnits(from: path, details: Self.details)
    return self
  }

  func members(
    _ rows: String, _ options: ImportOptions = ImportOptions(), dryRun: Bool = false
  ) throws -> ImportReport {
    let path = try file("members.csv", Self.memberHeader + "\n" + rows)
    return try registry.importMembers(
      from: path, options, details: FilingDetails(officer: "Thử", dryRun: dryRun))
  }

  static let memberHeader =
    "unit,member_number,member_type,full_name,date_of_birth,id_number,joined_on,capital,"
    + "contributed_on,left_on,left_reason"
}
