import Testing

@testable import CooperativeLaw

@Suite("Naming rules: which text on which day")
struct NamingDatesTests {
  @Test(
    "The days are those of the texts",
    arguments: [
      (NamingDates.law2012, "2013-07-01"), (NamingDates.decree193, "2014-01-27"),
      (NamingDates.circular03, "2014-08-01"), (NamingDates.decree77, "2019-11-25"),
      (NamingDates.law2023, "2024-07-01"), (NamingDates.decree92, "2024-07-18"),
      (NamingDates.decree295, "2026-07-23"),
    ])
  func daysAreRight(date: CivilDate, iso: String) { #expect(date.description == iso) }

  @Test(
    "An identical name is judged by the text in force, on both sides of each day",
    arguments: [
      ("2013-06-30", "naming.rules-not-known note"), ("2014-01-26", "naming.rules-not-known note"),
      ("2014-01-27", "naming.identical blocker"), ("2024-06-30", "naming.identical blocker"),
      ("2024-07-18", "naming.identical blocker"), ("2026-07-22", "naming.identical blocker"),
      ("2026-07-23", "naming.identical blocker"),
    ])
  func identicalByDay(iso: String, expected: String) throws {
    let found = try judgeName(
      "Hợp tác xã Hòa Bình", on: iso, against: [registeredName("Hợp tác xã Hòa Bình")])
    #expect(namingSummary(found) == [expected])
  }

  @Test(
    "The cited text is the one in force",
    arguments: [
      ("2014-01-27", "193/2013/NĐ-CP"), ("2024-06-30", "193/2013/NĐ-CP"),
      ("2024-07-01", "17/2023/QH15"), ("2024-07-17", "17/2023/QH15"),
      ("2024-07-18", "92/2024/NĐ-CP"), ("2026-07-22", "92/2024/NĐ-CP"),
      ("2026-07-23", "295/2026/NĐ-CP"),
    ])
  func citedText(iso: String, text: String) throws {
    let found = try judgeName(
      "Hợp tác xã Hòa Bình 2", on: iso, against: [registeredName("Hợp tác xã Hòa Bình")])
    let finding = try #require(found.first { $0.rule == "naming.differs-by-number-or-letter" })
    #expect(finding.citations.first?.text == text)
    #expect(finding.severity == (text == "17/2023/QH15" ? .warning : .blocker))
  }

  @Test(
    "Dissolved and bankrupt units are left out from 2014-08-01, save in the days without a decree",
    arguments: [
      ("2014-07-31", [Severity.warning]), ("2014-08-01", []), ("2024-06-30", []),
      ("2024-07-01", [.warning]), ("2024-07-17", [.warning]), ("2024-07-18", []),
      ("2026-07-23", []),
    ], [NameHolderState.dissolved, .bankrupt])
  func endedUnits(day: (String, [Severity]), state: NameHolderState) throws {
    let found = try judgeName(
      "Hợp tác xã Hòa Bình", on: day.0,
      against: [registeredName("Hợp tác xã Hòa Bình", state: state)])
    #expect(found.filter { $0.rule == "naming.identical" }.map(\.severity) == day.1)
  }

  @Test("A reorganised unit's name is a warning, as no text leaves it out")
  func reorganised() throws {
    let found = try judgeName(
      "Hợp tác xã Hòa Bình", on: "2025-01-01",
      against: [registeredName("Hợp tác xã Hòa Bình", state: .reorganised)])
    #expect(namingSummary(found) == ["naming.identical warning"])
  }

  @Test(
    "A group's name is judged from 2019-11-25; ended groups are left out from 2024-07-18",
    arguments: [
      ("2019-11-24", NameHolderState.standing, [Severity]()), ("2019-11-25", .standing, [.blocker]),
      ("2024-07-17", .terminated, [.warning]), ("2024-07-18", .terminated, []),
      ("2026-07-23", .standing, [.blocker]), ("2026-07-23", .terminated, []),
    ])
  func groups(iso: String, state: NameHolderState, expected: [Severity]) throws {
    let found = try judgeName(
      "Tổ hợp tác Hòa Bình", kind: .group, on: iso,
      against: [registeredName("Tổ hợp tác Hòa Bình", kind: .group, state: state)])
    #expect(found.filter { $0.rule == "naming.identical" }.map(\.severity) == expected)
  }

  @Test("The short-name sign is asked until 2024-06-30 and not after")
  func shortSign() throws {
    for (iso, expected) in [
      ("2014-01-26", 0), ("2014-01-27", 1), ("2024-06-30", 1), ("2024-07-01", 0),
    ] {
      let found = try judgeName("Hợp tác xã Hòa Bình", on: iso, against: [], short: "HOABICO")
      #expect(found.filter { $0.rule == "naming.short-name-sign" }.count == expected, "\(iso)")
    }
  }
}
