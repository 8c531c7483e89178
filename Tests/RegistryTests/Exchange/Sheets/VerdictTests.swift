import CooperativeLaw
import Foundation
import OfficeSheets
import Testing

@testable import Registry

/// What is expected of one sample file: `fixtures/imports/verdicts.json`.
struct FileVerdict: Decodable, Sendable, CustomTestStringConvertible {
  /// The file in `fixtures/imports`.
  let file: String
  /// What it is imported as.
  let `import`: String
  /// A map of columns in `fixtures/imports`.
  let map: String?
  /// `imported`, `rejected` (nothing is written) or `refused` (the file as a whole).
  let verdict: String
  let rowsRead: Int?
  let rowsWritten: Int?
  let rowsRejected: Int?
  /// How many warnings there are in all.
  let warnings: Int?
  /// The rule that rejected rows.
  let code: String?
  /// Words of the refusal, or of why the first row was rejected.
  let says: String?

  var testDescription: String { file + (map.map { " (\($0))" } ?? "") }

  static let all: [FileVerdict] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let bytes = FileManager.default.contents(atPath: OfficeFiles.path("verdicts.json")) ?? Data()
    return (try? decoder.decode([FileVerdict].self, from: bytes)) ?? []
  }()
}

/// Every sample file of an office comes to its verdict.
@Suite struct VerdictTests {
  @Test("Every sample file has a verdict, and every verdict a file")
  func everyFile() throws {
    var files: Set<String> = []
    for folder in ["office", "sheets"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: OfficeFiles.path(folder))
      files.formUnion(names.filter { $0 != "expected" }.map { "\(folder)/\($0)" })
    }
    #expect(files.count >= 70)
    #expect(files == Set(FileVerdict.all.map(\.file)))
  }

  @Test("The verdict", arguments: FileVerdict.all)
  func verdict(expected: FileVerdict) throws {
    let desk = try ImportDesk()
    // Members are of the units of the sample list.
    if expected.import != "units" {
      _ = try desk.registry.importUnits(
        from: OfficeFiles.path("office/units.xlsx"), details: ImportDesk.details)
    }
    let before = try desk.dump()
    do {
      let report = try Self.imported(expected, desk)
      #expect(expected.verdict == (report.rowsRejected > 0 ? "rejected" : "imported"))
      #expect(report.rowsRead == expected.rowsRead)
      #expect(report.rowsWritten == expected.rowsWritten)
      #expect(report.rowsRejected == expected.rowsRejected)
      #expect(report.warnings.reduce(0) { $0 + $1.count } == expected.warnings)
      #expect(report.rejections.first?.rule.rawValue == expected.code)
      if let says = expected.says {
        let words = report.verdicts.first?.finding.message.vi ?? ""
        #expect(words.contains(says), "\(words)")
      }
      if report.rowsWritten == 0 { #expect(try desk.dump() == before) }
    } catch let error as RegistryError {
      #expect(expected.verdict == "refused", "\(error)")
      guard case .unreadableInput(let text, let remedy) = error else { throw error }
      #expect(text.vi.contains(try #require(expected.says)), "\(text.vi)")
      #expect(!remedy.vi.isEmpty)
      #expect(try desk.dump() == before)
    }
  }

  private static func imported(
    _ expected: FileVerdict, _ desk: ImportDesk
  ) throws -> ImportReport {
    let map = try expected.map.map { name in
      try ColumnMap.decode(json: Data(contentsOf: URL(filePath: OfficeFiles.path(name))))
    }
    let (path, options) = (OfficeFiles.path(expected.file), ImportOptions(map: map))
    return expected.import == "units"
      ? try desk.registry.importUnits(from: path, options, details: ImportDesk.details)
      : try desk.registry.importMembers(from: path, options, details: ImportDesk.details)
  }
}
