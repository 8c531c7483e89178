import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Files that cannot be read to their end: code 7, the place, the remedy, nothing written.
@Suite struct UnreadableFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: Data
    /// Words that name the place or the trouble.
    let vi: String
    let en: String
  }

  private static let header = "kind,name,tax_code,registered_on,area_code,charter_capital\n"

  private static func row(_ name: Data) -> Data {
    Data((header + "cooperative,").utf8) + name + Data(",,2015-03-02,02104,1000\n".utf8)
  }

  static let cases = [
    Case(testDescription: "empty", bytes: Data(), vi: "Lỗi:", en: "has no text in it"),
    Case(
      testDescription: "other columns", bytes: Data("a,b\n1,2\n".utf8), vi: "dòng 1",
      en: "line 1: columns are missing"),
    Case(
      testDescription: "invalid UTF-8", bytes: row(Data([0x48, 0xE1, 0xFF])), vi: "dòng 2, cột 2",
      en: "line 2, column 2"),
    Case(
      testDescription: "byte zero", bytes: row(Data([0x48, 0])), vi: "dòng 2, cột 2",
      en: "line 2, column 2"),
    Case(
      testDescription: "cell of 10 MB", bytes: row(Data(repeating: 0x78, count: 10_000_000)),
      vi: "dòng 2, cột 2", en: "line 2, column 2"),
  ]

  @Test(arguments: cases)
  func isRefusedWithItsPlaceAndRemedy(one: Case) throws {
    let desk = try BadInputDesk()
    let path = try desk.file("don-vi.csv", one.bytes)
    for (language, words, remedy) in [
      (Language.vi, one.vi, "Cách sửa: "), (.en, one.en, "Remedy: "),
    ] {
      let told = desk.run(["import", "units", path], in: language)
      #expect(told.exit.rawValue == 7)
      #expect(told.stdout.isEmpty)
      #expect(told.stderr.contains(words), "\(told)")
      #expect(told.stderr.contains(remedy), "\(told)")
    }
    #expect(try desk.isUnchanged())
  }

  @Test func aFileThatIsNotThere() throws {
    let desk = try BadInputDesk()
    let told = desk.run(["import", "units", "/khong/co.csv"], in: .vi)
    #expect(told.exit.rawValue == 7)
    #expect(told.stderr.contains("/khong/co.csv"))
    #expect(try desk.isUnchanged())
  }
}
