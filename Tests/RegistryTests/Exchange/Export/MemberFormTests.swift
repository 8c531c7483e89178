import CooperativeLaw
import Testing

@testable import Registry

/// The forms of the law: which one on which day, its columns, its groups and its sums.
@Suite struct MemberFormTests {
  @Test(
    "Form I-3 is used to 30/06/2024, the forms of Circular 09/2024 from the day after",
    arguments: [
      (UnitKind.cooperative, "2024-06-30", MemberForm?.some(.form2014)),
      (.cooperative, "2024-07-01", .form2024), (.cooperative, "2024-07-02", .form2024),
      (.union, "2024-06-30", .form2014), (.union, "2024-07-01", .form2024),
      (.group, "2024-06-30", nil), (.group, "2024-07-01", .groupForm2024),
    ])
  func inForce(kind: UnitKind, day: String, form: MemberForm?) throws {
    #expect(MemberForm.inForce(on: try #require(CivilDate(iso: day)), for: kind) == form)
  }

  /// A member made from a list's row.
  private static func member(
    _ number: Int, _ name: String, _ kind: MemberKind = .official,
    _ type: MemberType = .individual, id: String? = nil, capital: Int = 0, paid: Int? = nil
  ) -> MemberRecord {
    MemberRecord(
      unit: "HTX-00001", memberNumber: number, memberType: type, memberKind: kind, fullName: name,
      sex: type == .individual ? "female" : nil, dateOfBirth: CivilDate(dayNumber: 0),
      birthYear: nil, idNumber: id, nationality: "Việt Nam", ethnicity: "Tày",
      address: "thôn Nà Cà", phone: nil, representative: type == .individual ? nil : "Lý Văn Đại",
      joinedOn: CivilDate(dayNumber: 18_000), capital: capital, paid: paid ?? capital,
      contributedOn: CivilDate(dayNumber: 18_001), certificateNumber: "GCN-\(number)",
      leftOn: nil, leftReason: nil, note: "")
  }

  private static let members = [
    member(1, "Hà Thị An", id: "006180000001", capital: 100),
    member(2, "Hà Thị Bình", id: "095996508", capital: 150, paid: 100),
    member(3, "Hộ ông Đại", .unknown, .household, capital: 50),
    member(4, "Công ty Mẫu", .associateCapital, .organisation, id: "4600100200", capital: 200),
    member(5, "Hà Thị Chi", .associateNoCapital),
  ]

  private func tables(_ form: MemberForm) throws -> [FormTable] {
    let registry = try ImportDesk().withUnits().registry
    let unit = try registry.unit(
      named: "0100233488", at: Moment(day: registry.clock.today))
    return form.tables(unit: unit, members: Self.members)
  }

  @Test(
    "Each form has as many columns as on paper, and every row fills them",
    arguments: [
      (MemberForm.form2014, [15]), (.form2024, [14, 9, 11]), (.groupForm2024, [13, 9, 11]),
      (.register, [3, 14]),
    ])
  func columns(form: MemberForm, counts: [Int]) throws {
    let tables = try tables(form)
    #expect(tables.map(\.columns.count) == counts)
    for table in tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test("Associates without capital are in no form", arguments: MemberForm.allCases)
  func associatesWithoutCapital(form: MemberForm) throws {
    let cells = try tables(form).flatMap(\.rows).joined()
    #expect(!cells.contains(.text("Hà Thị Chi")))
    #expect(cells.contains(.text("Hà Thị An")))
  }

  @Test("Form II-2 groups people, leaves out what the personal number tells, and adds up")
  func people() throws {
    let table = try #require(try tables(.form2024).first)
    #expect(
      table.rows.map { $0[1] } == [
        .text("Thành viên chính thức"), .text("Hà Thị An"), .text("Hà Thị Bình"),
        .text("Hộ gia đình Lý Văn Đại"), .text("Thành viên liên kết góp vốn"), .text("Tổng cộng"),
      ])
    #expect(
      table.rows.map { $0[0] } == [
        .text("I"), .text("1"), .text("2"), .text("3"), .text("II"), .blank,
      ])
    // With 12 digits columns 5 to 9 are blank; with an old card they are filled.
    #expect(table.rows[1][4...8].allSatisfy { $0 == .blank })
    #expect(table.rows[2][4] == .text("Nữ"))
    #expect(table.rows[2][7] == .text("thôn Nà Cà"))
    #expect(table.rows.map { $0[10] }.compactMap(share) == [2000, 3000, 1000, 6000])
    #expect(table.rows[5][9] == .money(300))
    // What is not fully paid has no day of completion.
    #expect(table.rows[2][11] == .blank)
    #expect(table.rows[1][11] == .date(CivilDate(dayNumber: 18_001)))
  }

  private func share(_ cell: FormCell) -> Int? {
    if case .share(let hundredths) = cell { return hundredths }
    return nil
  }

  @Test("Organisations and those who represent them have tables of their own")
  func organisations() throws {
    let tables = try tables(.form2024)
    #expect(
      tables[1].rows.map { $0[1] } == [
        .text("Thành viên chính thức"), .text("Thành viên liên kết góp vốn"), .text("Công ty Mẫu"),
        .text("Tổng cộng"),
      ])
    #expect(tables[2].rows.last?[2] == .text("Lý Văn Đại"))
  }

  @Test("The register has what was paid in beside what was promised")
  func register() throws {
    let table = try #require(try tables(.register).last)
    #expect(table.rows[2][7] == .money(100))
    #expect(table.rows[2][8] == .share(2222))
    #expect(table.rows.last?[5] == .money(500))
    #expect(table.rows.last?[7] == .money(450))
    #expect(table.rows.last?[8] == .share(10_000))
  }

  @Test("Forms of the old law list everyone in one table, with a place to sign")
  func oldForm() throws {
    let table = try #require(try tables(.form2014).first)
    #expect(
      table.rows.map { $0[0] } == [
        .text("1"), .text("2"), .text("3"), .text("4"), .blank,
      ])
    #expect(table.columns[13].key == "signature")
  }
}
