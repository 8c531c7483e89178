import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import Registry
@testable import RegistryCLI

/// The verbs of members, capital and offices: questions, refusals and what a file is left with.
@Suite struct MemberVerbTests {
  @Test func withoutANameTheProgramAsksAndLeavesOutWhatIsEmpty() throws {
    let file = try CooperativeFile()
    let result = file.run(
      ["member", "add", "--quiet"],
      typed: ["khe muoi", "Lò Thị Mây", "", "1990", "nhiều", "100 triệu"])
    #expect(result.exit == .done)
    let members = try Registry.open(at: file.path, for: .reading).members(
      ofUnit: "htx-1", at: Moment(day: FrozenClock.morning.today))
    let added = try #require(members.first { $0.fullName == "Lò Thị Mây" })
    #expect(added.birthYear == 1990)
    #expect(added.idNumber == nil)
    #expect(added.capital == 100_000_000)
  }

  @Test func aScriptThatLeavesOutANameIsToldWhichOptionIsMissing() throws {
    let file = try CooperativeFile()
    let before = try file.bytes()
    for (arguments, option) in [
      (["member", "add", "htx-1"], "--name"), (["member", "end", "htx-1", "1"], "--reason"),
      (["capital", "record", "htx-1"], "--kind"),
      (["capital", "record", "htx-1", "--kind", "paid", "--member", "1"], "--amount"),
      (["capital", "record", "htx-1", "--kind", "transferred", "--from", "1"], "--to"),
      (["position", "record", "htx-1", "--role", "chair"], "--holder"),
    ] {
      let result = file.run(arguments)
      #expect(result.exit == .usage, "\(arguments)")
      #expect(result.stderr.contains(option), "\(result)")
    }
    #expect(try file.bytes() == before)
  }

  @Test(arguments: [
    [
      "capital", "record", "htx-1", "--kind", "paid", "--member", "1", "--from", "2", "--amount",
      "5",
    ],
    ["capital", "record", "htx-1", "--kind", "transferred", "--member", "1", "--amount", "5"],
    [
      "position", "record", "htx-1", "--role", "chair", "--holder", "1", "--leave", "--until",
      "2027-01-01",
    ],
    ["position", "record", "htx-1", "--role", "trưởng thôn", "--holder", "1"],
    ["capital", "record", "htx-1", "--kind", "paid", "--member", "1", "--amount", "3.5"],
  ])
  func optionsThatDoNotGoTogetherAreWrongUsage(arguments: [String]) throws {
    let file = try CooperativeFile()
    #expect(file.run(arguments).exit == .usage)
  }

  @Test func aRefusalEndsWithFourNamesTheArticleAndWritesNoByte() throws {
    let file = try CooperativeFile()
    let before = try file.bytes()
    let result = file.run([
      "capital", "record", "htx-1", "--kind", "contributed", "--member", "1", "--amount",
      "110.000.001",
    ])
    #expect(result.exit == .refused)
    #expect(result.stderr.contains("17/2023/QH15, Điều 74 khoản 1"))
    #expect(try file.bytes() == before)
  }

  @Test func anUnknownUnitOrMemberEndsWithThree() throws {
    let file = try CooperativeFile()
    #expect(file.run(["capital", "show", "htx-9"]).exit == .notFound)
    #expect(
      file.run(["member", "end", "htx-1", "Lò Văn Lạ", "--reason", "voluntary"]).exit == .notFound)
    #expect(file.run(["position", "list", "khong co"]).exit == .notFound)
  }

  @Test func vietnameseNamesOfNounsAndVerbsWork() throws {
    let file = try CooperativeFile()
    let result = file.run(["chuc-danh", "danh-sach", "htx-1", "--format", "csv"])
    #expect(result.exit == .done)
    #expect(result.stdout.contains("HTX-00001,chair,Hoàng Văn An,1,006*****0100,2026-08-03,,,"))
  }
}
