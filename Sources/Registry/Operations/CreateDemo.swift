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
    for (name, take) in demoBooks {
      let file = folder.appending(path: name + ".csv")
      let bytes = htx_demo_file(name + ".csv")
      try Data(bytes: bytes.start, count: bytes.count).write(to: file)
      let report = try take(file.path(percentEncoded: false), details)
      // A book that is missing or not taken whole would leave a sample that tells half a story.
      guard report.rowsRejected == 0, report.rowsWritten > 0 else {
        throw RegistryError.damaged(detail: "demo \(report.fileName)")
      }
    }
  }

  private typealias DemoBook = (
    name: String, take: (String, FilingDetails) throws -> ImportReport
  )

  /// The books of the sample district, in the order in which one needs the other.
  private var demoBooks: [DemoBook] {
    var books: [DemoBook] = [
      ("units", { try self.importUnits(from: $0, details: $1) }),
      ("members", { try self.importMembers(from: $0, details: $1) }),
      ("positions", { try self.importPositions(from: $0, details: $1) }),
    ]
    for book in YearlyFile.allCases where book != .trainings {
      books.append(
        (book.rawValue, { try self.importYearly(book, from: $0, details: $1) }))
    }
    // A rating's reason is judged by what was seen of the unit.
    books.append(("ratings", { try self.importRatings(from: $0, details: $1) }))
    books.append(("ocop", { try self.importProducts(from: $0, details: $1) }))
    return books
  }
}
