import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// What a row of members becomes, and what rejects it.
@Suite struct MemberImportTests {
  /// A row that cannot be true, with the rule and the column that say so.
  struct BadRow: CustomTestStringConvertible {
    let rows: String
    let rule: String
    let field: String?
    let line: Int

    init(_ rows: String, _ rule: String, _ field: String?, line: Int = 2) {
      (self.rows, self.rule, self.field, self.line) = (rows, rule, field, line)
    }

    var testDescription: String { "\(rule): \(rows)" }
  }

  static let badRows = [
    BadRow("9999999999,1,,Lò Thị Mây,1980,,2016-01-01,,,,", "import.unknown-unit", "unit"),
    BadRow(",1,,Lò Thị Mây,1980,,2016-01-01,,,,", "import.value-missing", "unit"),
    BadRow("0100233488,1,,,1980,,2016-01-01,,,,", "import.value-missing", "full_name"),
    BadRow("0100233488,1,,Lò Mây,1980,,31/02/2016,,,,", "record.date", "joined_on"),
    BadRow("0100233488,1,,Lò Mây,1980,,01/02/16,,,,", "record.date", "joined_on"),
    BadRow("0100233488,1,,Lò Mây,1980,,2026-11-22,,,,", "record.date-order", "joined_on"),
    BadRow("0100233488,1,,Lò Mây,2016-01-02,,2016-01-01,,,,", "record.date-order", "date_of_birth"),
    BadRow("0100233488,1,,Lò Mây,1980,,2016-01-02,,,2016-01-01,", "record.date-order", "left_on"),
    BadRow("0100233488,1,,Lò Mây,1980,,2016-01-02,,,2026-11-22,", "import.in-future", "left_on"),
    BadRow("0100233488,1,,Lò Mây,1980,,2016-01-02,-5,,,", "record.amount", "capital"),
    BadRow("0100233488,1,,Lò Mây,1980,,2016-01-02,3.5,,,", "record.amount", "capital"),
    BadRow("0100233488,1,,Lò Mây,1980,12345,2016-01-02,,,,", "record.identity-shape", "id_number"),
    BadRow(
      "0100233488,1,robot,Lò Mây,1980,,2016-01-02,,,,", "record.member-type-unknown",
      "member_type"),
    BadRow(
      "0100233488,1,,Lò Mây,1980,,2016-01-02,,,2017-01-01,bay", "record.reason-unknown",
      "left_reason"),
    BadRow("0100233488,1,,Lò Mây,1980,,2016-01-02,,,", "import.too-few-cells", nil),
    BadRow(
      "0100233488,1,htx,Hợp tác xã Lạ,,,2016-01-02,,,,", "import.unknown-member-unit",
      "id_number"),
    BadRow(
      "0100233488,1,htx,Hợp tác xã Bình Minh,,,2016-01-02,,,,", "import.member-of-itself",
      "id_number"),
    // The day of joining is that of the unit, 2015-03-02.
    BadRow("0100233488,1,,Lò Mây,1980,,,,,2015-03-01,", "import.ends-before-start", "left_on"),
    BadRow(
      """
      0100233488,1,,Lò Thị Mây,1980,001180123456,2016-01-01,,,,
      Hợp tác xã Ánh Dương,1,,Vàng A Sử,1980,001180123456,2016-01-01,,,,
      """, "import.identity-of-other-name-in-file", "id_number", line: 3),
    BadRow(
      """
      0100233488,1,,Lò Thị Mây,1980,001180123456,2016-01-01,,,,
      0100233488,2,,LÒ THỊ MÂY,1980,001 180 123 456,2017-01-01,,,,
      """, "import.twice-in-file", "full_name", line: 3),
    BadRow(
      """
      0100233488,1,,Lò Thị Mây,1980,,2016-01-01,,,,
      0100233488,2,,lò thị mây,1980,,2017-01-01,,,,
      """, "import.twice-in-file", "full_name", line: 3),
    BadRow(
      """
      0100233488,1,,Lò Thị Mây,1980-02-03,001180123456,2016-01-01,,,,
      0100233488,2,,Lò Thị Mây,03/02/1980,,2017-01-01,,,,
      """, "import.twice-in-file", "full_name", line: 3),
  ]

  @Test(arguments: badRows)
  func aRowThatCannotBeTrueIsRejectedWithItsPlaceAndNothingIsWritten(_ bad: BadRow) throws {
    let desk = try ImportDesk().withUnits()
    let report = try desk.members(bad.rows)
    #expect(report.verdicts.map(\.finding.rule.rawValue) == [bad.rule])
    #expect(report.verdicts.first?.finding.field == bad.field)
    #expect(report.verdicts.first?.line == bad.line)
    #expect(report.rejections == [RuleCount(rule: RuleID(rawValue: bad.rule), count: 1)])
    #expect(report.rowsRejected == 1)
    #expect(report.filing == nil)
    let finding = try #require(report.verdicts.first?.finding)
    for text in [finding.message, finding.remedy] { #expect(!text.vi.isEmpty && !text.en.isEmpty) }
    #expect(try desk.number("SELECT count(*) FROM party") == 0)
    #expect(try desk.number("SELECT count(*) FROM filing") == 2)
    #expect(try desk.number("SELECT count(*) FROM temp.sqlite_master") == 0)
  }

  @Test(arguments: [
    // Left the day before joining again; two people of one name and no other data, two numbers.
    """
    0100233488,1,,Lò Thị Mây,1980,001180123456,2016-01-01,,,2017-05-05,xin ra
    0100233488,2,,Lò Thị Mây,1980,001180123456,2017-05-06,,,,
    """,
    """
    0100233488,1,,Lò Thị Mây,,,2016-01-01,,,,
    0100233488,2,,Lò Thị Mây,,,2016-01-01,,,,
    """,
    """
    0100233488,1,,Lò Thị Mây,1980,001180123456,2016-01-01,,,,
    0100233488,2,,Lò Thị Mây,1980,001180123457,2016-01-01,,,,
    """,
    // A household goes by the number of a person who is a member himself.
    """
    0100233488,1,hộ gia đình,Hộ bà Lò Thị Mây,,001180123456,2016-01-01,,,,
    Hợp tác xã Ánh Dương,1,cá nhân,Lò Thị Mây,1980,001180123456,2016-01-01,,,,
    """,
  ])
  func rowsThatLookAlikeButCanBeTrueAreBothTaken(_ rows: String) throws {
    let desk = try ImportDesk().withUnits()
    let report = try desk.members(rows)
    #expect(report.verdicts == [])
    #expect(report.rowsWritten == 2)
    let again = try desk.members(rows + "\n")
    #expect(again.rowsOnRecord == 2)
    #expect(try desk.number("SELECT count(*) FROM membership") == 2)
  }

  @Test func factsGetTheirOwnDays() throws {
    let desk = try ImportDesk().withUnits()
    let report = try desk.members(
      """
      0100233488,7,,Lò Thị Mây,1980,001180123456,01/02/2016,1.500.000,05/02/2016,31/12/2019,Xin ra
      0100233488,,,Vàng A Sử,1981,,2016-03-04,2000000,,,
      """)
    #expect(report.verdicts == [])
    #expect(
      try desk.strings(
        """
        SELECT member_number || ' ' || valid_from || ' ' || coalesce(valid_to, '-') || ' '
          || coalesce(end_reason, '-') || ' ' || (closed_by IS NOT NULL)
        FROM membership ORDER BY id
        """) == ["7 2016-02-01 2020-01-01 voluntary 1", "8 2016-03-04 - - 0"])
    #expect(
      try desk.strings(
        """
        SELECT kind || ' ' || occurred_on || ' ' || committed_change || ' ' || paid_change
        FROM capital_entry ORDER BY id
        """) == ["contributed 2016-02-05 1500000 1500000", "committed 2016-03-04 2000000 0"])
  }

  @Test func aRowMayNameBothItsUnitAndItsMemberByName() throws {
    let desk = try ImportDesk().withUnits()
    let report = try desk.members(
      "Hợp tác xã Ánh Dương,1,htx,Hợp tác xã Bình Minh,,,2016-06-01,,,,")
    #expect(report.verdicts == [])
    #expect(report.rowsWritten == 1)
  }

  @Test func onePersonInTwoUnitsIsOneParty() throws {
    let desk = try ImportDesk().withUnits()
    let report = try desk.members(
      """
      0100233488,1,,Lò Thị Mây,1980,001180123456,2018-01-01,,,,
      hop tac xa anh duong,1,,lo thi may,1980,001180123456,2016-01-01,,,,
      """)
    #expect(report.verdicts == [])
    #expect(try desk.number("SELECT count(*) FROM party") == 1)
    // What is known of her reaches back to the earlier membership.
    #expect(try desk.strings("SELECT min(valid_from) FROM party_detail") == ["2016-01-01"])
    #expect(
      try desk.number(
        "SELECT count(*) FROM party_detail WHERE valid_to IS NULL AND retracted_by IS NULL") == 1)
  }

  @Test func takenAndMissingNumbersGetTheNextFreeOnesInFileOrder() throws {
    let desk = try ImportDesk().withUnits()
    _ = try desk.members("0100233488,5,,Lò Thị Mây,1980,001180123456,2018-01-01,,,,")
    let report = try desk.members(
      """
      0100233488,5,,Vàng A Sử,1980,,2018-01-01,,,,
      0100233488,0,,Vàng A Tủa,1980,,2018-01-01,,,,
      0100233488,9,,Vàng A Páo,1980,,2018-01-01,,,,
      0100233488,9,,Vàng A Chu,1980,,2018-01-01,,,,
      """)
    #expect(report.verdicts == [])
    #expect(
      try desk.strings("SELECT member_number FROM membership ORDER BY id")
        == ["5", "10", "11", "9", "12"])
  }

  @Test func aNumberOnRecordWithAnotherNameIsRejected() throws {
    let desk = try ImportDesk().withUnits()
    _ = try desk.members("0100233488,1,,Lò Thị Mây,1980,001180123456,2018-01-01,,,,")
    let report = try desk.members(
      "Hợp tác xã Ánh Dương,1,,Vàng A Sử,1980,001180123456,2018-01-01,,,,")
    #expect(report.verdicts.map(\.finding.rule) == ["import.identity-of-other-name"])
    // The other person's name is nobody's business here.
    #expect(report.verdicts.allSatisfy { !$0.finding.message.vi.contains("Mây") })
  }

  @Test func aMemberWhoIsStillInCannotJoinAgain() throws {
    let desk = try ImportDesk().withUnits()
    _ = try desk.members("0100233488,1,,Lò Thị Mây,1980,001180123456,2018-01-01,,,,")
    let report = try desk.members("0100233488,1,,Lò Thị Mây,1980,001180123456,2019-01-01,,,,")
    #expect(report.verdicts.map(\.finding.rule) == ["import.already-member"])
  }

  @Test func whatTheLawWouldRefuseTodayIsKeptAsWarnings() throws {
    let desk = try ImportDesk().withUnits()
    let report = try desk.members(
      """
      0100233488,1,,Lò Thị Mây,2004-01-02,001304123456,2022-01-01,40000000,2022-01-01,,
      0100233488,2,,Vàng A Sử,1980,,,1000000,2022-01-01,,
      """)
    #expect(report.verdicts == [])
    #expect(
      report.warnings.map { "\($0.rule) \($0.count)" } == [
        "import.no-joining-day 1", "member.age 1", "capital.member-cap 1",
        "registration.minimum-members 1",
      ])
    #expect(report.findings.allSatisfy { $0.finding.severity < .blocker })
    #expect(
      try desk.strings(
        "SELECT rule || ' ' || coalesce(line, '-') FROM filing_finding WHERE filing_id = 3"
          + " ORDER BY id") == [
          "import.no-joining-day 3", "member.age 2", "capital.member-cap 2",
          "registration.minimum-members -",
        ])
  }
}
