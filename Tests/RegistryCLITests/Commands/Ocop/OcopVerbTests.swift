import Foundation
import Testing

@testable import RegistryCLI

/// The verbs of OCOP products: questions, refusals, and files that go out and come back.
@Suite struct OcopVerbTests {
  private static let add = [
    "ocop", "add", "--owner", "htx-1", "--product", "Miến dong", "--group", "food", "--effective",
    "2026-10-05",
  ]
  private static let recognise = [
    "ocop", "recognise", "1", "--stars", "3", "--decision", "436/QĐ-UBND", "--decided",
    "2026-10-08",
  ]

  @Test func aRefusalEndsWithFourAndWritesNoByte() throws {
    let file = try CooperativeFile()
    #expect(file.run(Self.add).exit == .done)
    let before = try file.bytes()
    let taken = file.run(Self.add)
    #expect(taken.exit == .refused)
    #expect(taken.stderr.contains("record.ocop-taken"))
    #expect(file.run(["ocop", "revoke", "1"]).exit == .refused)
    #expect(try file.bytes() == before)
  }

  @Test func whatIsMissingIsAskedForOrNamed() throws {
    let file = try CooperativeFile()
    #expect(file.run(["ocop", "add"]).stderr.contains("--owner"))
    #expect(file.run(["ocop", "add", "--owner", "htx-1"]).stderr.contains("--product"))
    #expect(file.run(["ocop", "recognise"]).stderr.contains("PRODUCT"))
    #expect(file.run(["ocop", "recognise", "1"]).stderr.contains("--stars"))
    #expect(file.run(["ocop", "recognise", "1", "--stars", "3"]).stderr.contains("--decision"))
    let asked = file.run(
      ["ocop", "add", "--quiet"], typed: ["khe muoi", "Miến dong", "thuc pham"])
    #expect(asked.exit == .done)
  }

  @Test func whatCannotBeReadIsWrongUsage() throws {
    let file = try CooperativeFile()
    #expect(file.run(Self.add + ["--owner-name", "Hộ ông An"]).exit == .usage)
    #expect(file.run(Self.add + ["--group", "đồ gỗ"]).exit == .usage)
    #expect(file.run(Self.recognise + ["--score", "87,555"]).exit == .usage)
    #expect(file.run(["ocop", "expiring", "--within", "-1"]).exit == .usage)
    #expect(file.run(["ocop", "show", "che"]).exit == .notFound)
    #expect(file.run(["ocop", "list", "--owner", "htx-9"]).exit == .notFound)
  }

  @Test func sharesAreToldOfWhatHolds() throws {
    let file = try CooperativeFile()
    for command in [
      Self.add, Self.recognise,
      [
        "ocop", "add", "--owner-name", "Hộ ông Đại", "--owner-type", "hộ", "--product", "Rượu",
        "--group", "drinks", "--effective", "2026-10-05",
      ],
      [
        "ocop", "recognise", "2", "--stars", "4", "--decision", "7/QĐ", "--decided", "2026-10-09",
      ],
      [
        "ocop", "add", "--owner-name", "Hộ bà Hoa", "--owner-type", "hộ", "--product", "Trà",
        "--group", "drinks",
      ],
    ] {
      #expect(file.run(command).exit == .done, "\(command)")
    }
    let told = file.run(["ocop", "list"]).stderr
    #expect(told.contains("3 products, 2 recognised."))
    #expect(told.contains("1 products, 1 cooperatives (50.0%)"))
  }

  @Test func anExportIsImportedElsewhere() throws {
    let file = try CooperativeFile()
    for command in [Self.add, Self.recognise] { #expect(file.run(command).exit == .done) }
    let csv = file.path + ".csv"
    defer { try? FileManager.default.removeItem(atPath: csv) }
    let out = file.run(["export", "ocop", "--format", "csv", "--output", csv])
    #expect(out.exit == .done)
    let other = try CooperativeFile()
    let taken = other.run(["import", "ocop", csv, "--format", "json"])
    #expect(taken.exit == .done, "\(taken.stderr)")
    #expect(taken.stdout.contains("rows_written"))
    let list = ["ocop", "list", "--format", "csv"]
    #expect(other.run(list).stdout == file.run(list).stdout)
    #expect(other.run(["nhap", "ocop", csv]).exit == .done)
  }
}
