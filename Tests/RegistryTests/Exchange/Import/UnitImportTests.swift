import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// What a row of units becomes, and what rejects it.
@Suite struct UnitImportTests {
  @Test(arguments: [
    ("công ty,Hợp tác xã A,,2016-05-04,02104,,,", "record.kind-unknown", "kind"),
    (",Hợp tác xã A,,2016-05-04,02104,,,", "import.value-missing", "kind"),
    ("htx,Hợp tác xã A,,,02104,,,", "import.value-missing", "registered_on"),
    ("htx,Hợp tác xã A,,2016-05-04,,,,", "import.value-missing", "area_code"),
    ("htx,Hợp tác xã A,,2016-05-04,99999,,,", "import.unknown-area", "area_code"),
    ("htx,Hợp tác xã A,12345,2016-05-04,02104,,,", "record.tax-code-shape", "tax_code"),
    (
      "htx,Hợp tác xã A,0100233488-001,2016-05-04,02104,,,", "import.tax-code-of-branch",
      "tax_code"
    ),
    (
      "htx,Hợp tác xã A,0100233488,2016-05-04,02104,,,", "import.tax-code-of-other-unit",
      "tax_code"
    ),
    (
      "htx,Hợp tác xã A,,2016-05-04,02104,,closed,2020-01-01", "import.status-of-other-kind",
      "status"
    ),
    ("htx,Hợp tác xã A,,2016-05-04,02104,,vui,2020-01-01", "import.unknown-status", "status"),
    (
      "htx,Hợp tác xã A,,2016-05-04,02104,,tạm ngừng,2016-05-03",
      "import.status-before-registration", "status_from"
    ),
    ("htx,Hợp tác xã A,,2026-11-22,01726,,,", "import.in-future", "registered_on"),
  ])
  func aRowThatCannotBeTrueIsRejected(_ row: String, rule: String, field: String) throws {
    let desk = try ImportDesk().withUnits()
    let path = try desk.file("more.csv", ImportDesk.unitHeader + "\n" + row)
    let report = try desk.registry.importUnits(from: path, details: ImportDesk.details)
    #expect(report.verdicts.map(\.finding.rule.rawValue).contains(rule))
    #expect(report.verdicts.first { $0.finding.rule.rawValue == rule }?.finding.field == field)
    #expect(try desk.number("SELECT count(*) FROM unit") == 2)
  }

  @Test func anAreaCodeMustHaveBeenInUseOnTheDay() throws {
    let desk = try ImportDesk()
    let rows = ["2025-06-30", "2025-07-01"].map { "htx,Hợp tác xã \($0),,\($0),02098,,," }
    let path = try desk.file(
      "units.csv", ImportDesk.unitHeader + "\n" + rows.joined(separator: "\n"))
    let report = try desk.registry.importUnits(
      from: path, ImportOptions(partial: true), details: ImportDesk.details)
    #expect(report.rowsWritten == 1)
    #expect(report.verdicts.map(\.line) == [3])
    #expect(report.verdicts.map(\.finding.rule) == ["import.unknown-area"])
  }

  @Test func statusesHoldFromTheirDay() throws {
    let desk = try ImportDesk()
    let path = try desk.file(
      "units.csv",
      ImportDesk.unitHeader
        + "\nhtx,Hợp tác xã A,,2016-05-04,02104,,Tạm ngừng kinh doanh,2020-01-02")
    _ = try desk.registry.importUnits(from: path, details: ImportDesk.details)
    #expect(
      try desk.strings(
        """
        SELECT status || ' ' || valid_from || ' ' || coalesce(valid_to, '-')
        FROM unit_status ORDER BY id
        """) == ["active 2016-05-04 2020-01-02", "suspended 2020-01-02 -"])
  }

  @Test func aLawOtherThanThatOfTheDayIsKeptWithAWarning() throws {
    let desk = try ImportDesk()
    let report = try desk.registry.importUnits(
      from: ImportDesk.demo("units.csv"), details: ImportDesk.details)
    #expect(report.warnings.map { "\($0.rule) \($0.count)" } == ["import.other-law 2"])
    #expect(
      try desk.number(
        "SELECT count(*) FROM unit_registration WHERE law = 'L2012' AND registered_on < '2013-07-01'"
      )
        == 2)
  }
}
