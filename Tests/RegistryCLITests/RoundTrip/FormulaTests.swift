import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// No text of a registry is run by the program that opens an answer, and each comes back as it was.
@Suite("Texts that look like formulas")
struct FormulaTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let full = ["--full", "--purpose", "thử"]
  private static let query =
    "SELECT "
    + DangerousOffice.raw.enumerated().map { place, value in
      let bytes = value.utf8.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
      return "CAST(x'\(bytes)' AS TEXT) AS c\(place)"
    }.joined(separator: ", ")

  /// Lists, whose every form says the same, and how many such texts are in them at least.
  private static let lists: [([String], Int)] = [
    (["export", "units"] + full, 34), (["export", "members"] + full, 34),
    (["export", "ocop"], 34), (["unit", "list"], 17), (["unit", "search", "htx"], 2),
    (["member", "list", "HTX-00001"] + full, 17), (["ocop", "list"], 17),
    (["db", "query", query], 20),
    (["watch", "weak"], 17),
  ]

  /// What has fields or several lists, of which CSV takes one.
  private static let answers: [[String]] = [
    ["unit", "show", "HTX-00001"], ["unit", "history", "HTX-00001"],
    ["unit", "actions", "HTX-00001"],
    ["ocop", "show", "1"], ["member", "export", "HTX-00001", "--form", "I-3"] + full,
    ["member", "export", "HTX-00001", "--form", "II-2"] + full,
    ["report", "year", "--year", "2025"],
    ["report", "indicators"], ["db", "stats"], ["filing", "show", "2"],
  ]

  private func told(_ command: [String], _ form: ToldForm) throws -> ToldTexts {
    let path = folder.path("a.\(form.rawValue)")
    let result = try DangerousOffice.shared.get().run(
      command + form.options + ["--output", path, "--quiet"])
    try #require([.done, .problemsFound].contains(result.exit), "\(command) \(form): \(result)")
    return try ToldTexts(form, at: path)
  }

  @Test("Every form of a list says the same texts, and none would run", arguments: lists)
  func list(command: [String], least: Int) throws {
    let truth = try told(command, .json).dangerous
    #expect(truth.count >= least, "\(truth)")
    for form in ToldForm.allCases {
      let told = try told(command, form)
      #expect(told.leaks == [], "\(form)")
      let expected = expected(truth, form)
      #expect(told.dangerous.subtracting(expected) == [], "\(form)")
      // On paper a list of units or products has fewer columns than as a file.
      let isShort = form == .html && !["export", "db"].contains(command[0])
      #expect(isShort ? told.dangerous.count >= least / 2 : told.dangerous == expected, "\(form)")
    }
  }

  @Test("No form of an answer with several parts would run", arguments: answers)
  func answer(command: [String]) throws {
    for form in ToldForm.allCases { #expect(try told(command, form).leaks == [], "\(form)") }
  }

  /// Control characters mean nothing on paper and are spaces there.
  private func expected(_ truth: Set<String>, _ form: ToldForm) -> Set<String> {
    form == .html
      ? Set(truth.map(DisplayWidth.harmless)).filter(ToldTexts.isDangerous) : truth
  }

  @Test("On a screen texts stand as they are, without what steers a terminal")
  func screen() throws {
    let told = try DangerousOffice.shared.get().run("db", "query", Self.query, terminal: 4000)
    for value in DangerousOffice.values { #expect(told.stdout.contains(value)) }
    let steering = told.stdout.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(steering.isEmpty)
  }

  @Test(
    "What is exported comes back to the letter",
    arguments: [ToldForm.csv, .excel, .tsv, .xlsx])
  func roundTrip(form: ToldForm) throws {
    let (old, new) = (try DangerousOffice.shared.get(), try UnitSample.empty())
    for what in ["units", "members", "ocop"] {
      let full = what == "ocop" ? [] : Self.full
      let path = folder.path("\(what).\(form.rawValue)")
      let made = old.run(["export", what] + full + form.options + ["--output", path])
      try #require(made.exit == .done, "\(made)")
      let taken = new.run("import", what, path)
      try #require(taken.exit == .done, "\(taken)")
      let (before, after) = (old.run(["export", what] + full), new.run(["export", what] + full))
      #expect(before == after)
      let values = try told(["export", what] + full, .json).dangerous
      #expect(values.isSuperset(of: DangerousOffice.values))
    }
  }
}
