internal import CReferenceData
public import CooperativeLaw
internal import Foundation

extension Registry {
  /// Creates a registry with the sample district inside: invented units and people on real areas.
  ///
  /// - Throws: what ``create(at:office:officer:clock:)`` does; then no file is left behind.
  public static func createDemo(
    at path: String, language: Language, officer: String, clock: RegistryClock = .system
  ) throws(RegistryError) -> Registry {
    let office = OfficeDraft(
      name: "Cơ quan mẫu của huyện Chợ Mới cũ", areaCode: "19", language: language)
    let registry = try create(at: path, office: office, officer: officer, clock: clock)
    do {
      try registry.importDemo(FilingDetails(officer: officer, note: "Dữ liệu mẫu"))
      return registry
    } catch {
      try? registry.close()
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw RegistryError(error, path: path)
    }
  }

  /// The importer reads files, so the sample's are written out for the length of the import.
  private func importDemo(_ details: FilingDetails) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "htx-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ bytes: htx_bytes) throws -> String {
      let file = folder.appending(path: name)
      try Data(bytes: bytes.start, count: bytes.count).write(to: file)
      return file.path(percentEncoded: false)
    }
    let reports = [
      try importUnits(from: file("units.csv", htx_demo_units()), details: details),
      try importMembers(from: file("members.csv", htx_demo_members()), details: details),
      try importPositions(from: file("positions.csv", htx_demo_positions()), details: details),
    ]
    if let report = reports.first(where: { $0.rowsRejected > 0 }) {
      throw RegistryError.damaged(detail: "demo \(report.fileName)")
    }
  }
}
