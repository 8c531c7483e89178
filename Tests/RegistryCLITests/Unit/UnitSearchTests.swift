import CooperativeLaw
import Testing

@testable import RegistryCLI

/// `htx unit search`: as officers type names.
@Suite struct UnitSearchTests {
  @Test(
    "With marks, without, in pieces, by short name, and with a slip",
    arguments: [
      ("Rau sạch Suối Mơ", 1), ("rau sach suoi mo", 1), ("suoi rau", 1), ("mơ suối", 1),
      ("HTX Suối Mơ", 1), ("htx suoi", 1), ("rau sahc suoi mo", 1), ("che doi xan", 2),
      ("nuoi ong", 5),
    ])
  func finds(typed: String, unit: Int) throws {
    let sample = try UnitSample.shared.get()
    let result = sample.run(
      ["unit", "search"] + typed.split(separator: " ").map(String.init) + ["--format", "csv"])
    let first = result.stdout.split(separator: "\n").dropFirst().first ?? ""
    #expect(first.split(separator: ",").first?.hasSuffix("0000\(unit)") == true, "\(result)")
  }

  @Test("What no name is like is not found, with 3", arguments: ["zzzz qqqq", "?", "xyz"])
  func none(typed: String) throws {
    let sample = try UnitSample.shared.get()
    #expect(sample.run("unit", "search", typed).exit == .notFound)
  }

  @Test("A guess past typing errors is said to be one")
  func guess() throws {
    let sample = try UnitSample.shared.get()
    #expect(sample.run("unit", "search", "rau sahc suoi mo").stderr.contains("gần giống"))
    #expect(!sample.run("unit", "search", "rau sach suoi mo").stderr.contains("gần giống"))
  }
}
