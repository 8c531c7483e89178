import CooperativeLaw
import Foundation
import Registry
import Testing

@testable import RegistryCLI

/// The three verbs of `htx import`, from words to exit codes.
@Suite struct ImportCommandTests {
  /// A folder with an empty registry and a file of two units, one of them impossible.
  struct Desk: ~Copyable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "htx-\(UUID())").path

    init() throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      _ = try Registry.create(
        at: registry, office: OfficeDraft(name: "Văn phòng thử", areaCode: "19"), officer: "Thử",
        clock: Sample.clock)
      try """
      Loại hình,Tên HTX,Mã số thuế,Ngày đăng ký,Mã xã
      HTX,Hợp tác xã Bình Minh,0100233488,02/03/2015,02104
      HTX,Hợp tác xã Ánh Dương,,31/02/2015,02104

      """.write(toFile: units, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var registry: String { folder + "/so.htx" }
    var units: String { folder + "/units.csv" }

    func run(_ arguments: String...) -> Consequences {
      CommandRunner(clock: Sample.clock, account: { "canbo" })
        .consequences(arguments + ["--registry", registry])
    }

    func unitCount() throws -> Int {
      let result = run("db", "query", "SELECT count(*) AS n FROM unit", "--format", "csv")
      return Int(result.stdout.split(whereSeparator: \.isNewline).last ?? "") ?? -1
    }
  }

  @Test func aRejectedRowEndsWithSevenAndWritesNothing() throws {
    let desk = try Desk()
    let result = desk.run("import", "units", desk.units)
    #expect(result.exit == .rejected)
    #expect(result.stdout.contains("record.date"))
    #expect(result.stderr.contains("--partial"))
    #expect(try desk.unitCount() == 0)
  }

  @Test func theGoodPartIsWrittenWhenAskedForAndStillEndsWithSeven() throws {
    let desk = try Desk()
    let result = desk.run("import", "units", desk.units, "--partial", "--format", "csv")
    #expect(result.exit == .rejected)
    #expect(
      result.stdout.split(whereSeparator: \.isNewline) == [
        "file,filing,earlier_filing,rows_read,rows_written,rows_on_record,rows_rejected,rejects",
        "units.csv,2,,2,1,0,1,\(desk.units).rejects.csv",
      ])
    #expect(try desk.unitCount() == 1)
    #expect(FileManager.default.fileExists(atPath: desk.units + ".rejects.csv"))
  }

  @Test func aDryRunSaysWhatItWouldDoAndLeavesNoFile() throws {
    let desk = try Desk()
    let result = desk.run("nhap", "cac-don-vi", desk.units, "--partial", "--dry-run")
    #expect(result.exit == .rejected)
    #expect(result.stderr.contains("Chỉ xem trước"))
    #expect(try desk.unitCount() == 0)
    #expect(!FileManager.default.fileExists(atPath: desk.units + ".rejects.csv"))
  }

  @Test(arguments: ["import members", "member import", "import positions"])
  func aFileThatIsNotThereIsSaidAndEndsWithSeven(_ words: String) throws {
    let desk = try Desk()
    var arguments = words.split(separator: " ").map(String.init)
    arguments += [desk.folder + "/none.csv", "--registry", desk.registry]
    let result = CommandRunner(clock: Sample.clock, account: { "canbo" }).consequences(arguments)
    #expect(result.exit == .rejected)
    #expect(result.stderr.contains("none.csv"))
  }
}
