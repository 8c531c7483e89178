import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import SheetMutations

@testable import Registry

/// A registry on disk that changed files are imported into, and put back when one was taken.
final class FuzzDesk {
  /// What a file may be imported as.
  enum Kind: CaseIterable {
    case units
    case members
    case positions
  }

  /// What became of an import.
  enum Ending: Hashable {
    /// The file could not be read.
    case unreadable
    /// No row was taken, as some were rejected or there were none.
    case nothingTaken
    /// Rows were taken.
    case taken
  }

  private let folder: TemporaryFolder
  private let path: String
  private let pristine: Data
  private var registry: Registry

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("so.htx")
    let first = try TestRegistry.file(
      at: path, office: OfficeDraft(name: "Văn phòng thử", areaCode: "19"), officer: "Thử")
    _ = try first.importUnits(
      from: OfficeFiles.path("office/units.xlsx"), details: ImportDesk.details)
    try first.close()
    pristine = try Data(contentsOf: URL(filePath: path))
    registry = try Registry.open(at: path, for: .writing, clock: FrozenClock.morning)
  }

  deinit { try? registry.close() }

  /// Imports a file through the whole of the path that an officer's takes.
  ///
  /// - Returns: how it ended, and everything about it that must not be; none if all is well.
  func take(
    _ bytes: [UInt8], named name: String, as kind: Kind, partial: Bool
  ) throws -> (ending: Ending, faults: [String]) {
    // The file stays behind when the process dies, so that the run can be repeated.
    let file = folder.path(name)
    try Data(bytes).write(to: URL(filePath: file))
    defer { removeFiles(of: file) }
    do {
      let report = try imported(file, kind, ImportOptions(partial: partial))
      return try judged(report, partial: partial)
    } catch RegistryError.unreadableInput(let text, let remedy) {
      var faults = try written() ? ["wrote something although the file was refused"] : []
      if !Self.namesAPlace(text.vi) || text.vi == text.en || remedy.vi.isEmpty {
        faults.append("says no place or no remedy: \(text.vi) \(remedy.vi)")
      }
      return (.unreadable, faults)
    }
  }

  private func imported(
    _ file: String, _ kind: Kind, _ options: ImportOptions
  ) throws -> ImportReport {
    switch kind {
    case .units: try registry.importUnits(from: file, options, details: ImportDesk.details)
    case .members: try registry.importMembers(from: file, options, details: ImportDesk.details)
    case .positions: try registry.importPositions(from: file, options, details: ImportDesk.details)
    }
  }

  private func judged(
    _ report: ImportReport, partial: Bool
  ) throws -> (ending: Ending, faults: [String]) {
    var faults: [String] = []
    for verdict in report.verdicts where !(1...1_048_576).contains(verdict.line ?? 0) {
      faults.append("a rejected row on line \(verdict.line ?? 0)")
    }
    if report.rowsRejected > 0, report.verdicts.isEmpty { faults.append("rejected without reason") }
    guard report.rowsWritten > 0 else {
      if try written() { faults.append("wrote something although no row was taken") }
      return (.nothingTaken, faults)
    }
    if report.rowsRejected > 0, !partial { faults.append("wrote a part without being asked to") }
    try putBack(&faults)
    return (.taken, faults)
  }

  /// Whether a byte of the registry is another than before; a log that is there holds a write.
  private func written() throws -> Bool {
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    let now = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    return (log ?? 0) > 0 || now != pristine
  }

  /// Looks whether what was written is sound, and undoes it.
  private func putBack(_ faults: inout [String]) throws {
    let broken = try registry.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM pragma_foreign_key_check") ?? -1
    }
    if broken != 0 { faults.append("\(broken) rows point nowhere") }
    try registry.close()
    try pristine.write(to: URL(filePath: path))
    registry = try Registry.open(at: path, for: .writing, clock: FrozenClock.morning)
  }

  private func removeFiles(of file: String) {
    for name in [file, file + ".rejects.csv"] { try? FileManager.default.removeItem(atPath: name) }
  }

  /// A part of the file, a row or column, or the whole of a file that is something else.
  private static func namesAPlace(_ text: String) -> Bool {
    ["phần ", "dòng ", "cột ", "trang tính", "tệp"].contains { text.contains($0) }
  }
}
