import CooperativeLaw
import Testing

@testable import Registry

@Suite struct DossierReaderTests {
  static let today = CivilDate(dayNumber: 20_778)
  static let actDay = CivilDate(dayNumber: 20_700)

  func read(_ member: MemberDossier) throws -> (MemberDraft, [Finding]) {
    var reader = DossierReader()
    let draft = reader.member(member, actDay: Self.actDay, today: Self.today)
    return (try #require(draft), reader.findings)
  }

  @Test func aMemberWithANameAloneGetsTheDefaults() throws {
    let (draft, findings) = try read(MemberDossier(fullName: "  Lò   Thị Mây "))
    #expect(findings.isEmpty)
    #expect(draft.party.fullName == "Lò Thị Mây")
    #expect(draft.memberType == .individual)
    #expect(draft.memberKind == .official)
    #expect(draft.joinedOn == Self.actDay)
    #expect(draft.party.nationality == "Việt Nam")
    #expect(!draft.facts.isForeign)
    #expect(draft.memberUnitReference == nil)
  }

  @Test func namesTypedInDecomposedLettersAreComposed() throws {
    let (draft, _) = try read(MemberDossier(fullName: "Lo\u{300} Thi\u{323} Ma\u{302}y"))
    #expect(Array(draft.party.fullName.unicodeScalars) == Array("Lò Thị Mây".unicodeScalars))
  }

  @Test func codesLoseTheirSeparatorsAndDatesBecomeISO() throws {
    var dossier = MemberDossier(fullName: "Trần Văn Bình")
    dossier.idNumber = "001 087 123 456"
    dossier.dateOfBirth = "05/01/1987"
    dossier.sex = "Nam"
    dossier.phone = "+84 912 345 678"
    let (draft, findings) = try read(dossier)
    #expect(findings.isEmpty)
    #expect(draft.party.idNumber == "001087123456")
    #expect(draft.party.dateOfBirth == "1987-01-05")
    #expect(draft.party.birthYear == nil)
    #expect(draft.party.sex == "male")
    #expect(draft.party.phone == "0912345678")
  }

  @Test func aBirthYearAloneIsKeptAsAYear() throws {
    var dossier = MemberDossier(fullName: "Trần Văn Bình")
    dossier.dateOfBirth = "1965"
    let (draft, findings) = try read(dossier)
    #expect(findings.isEmpty)
    #expect(draft.party.dateOfBirth == nil)
    #expect(draft.party.birthYear == 1965)
  }

  @Test func everyFaultOfAMemberIsFoundAtOnceUnderItsColumn() throws {
    var dossier = MemberDossier(fullName: "Trần Văn Bình 🌾")
    dossier.idNumber = "1087123456"
    dossier.dateOfBirth = "31/02/1987"
    dossier.sex = "x"
    dossier.phone = "123"
    dossier.capital = -5
    dossier.joinedOn = Self.today.adding(days: 1)
    let (_, findings) = try read(dossier)
    #expect(
      Set(findings.map { "\($0.rule) \($0.field ?? "") \($0.severity)" }) == [
        "record.name-characters full_name blocker", "record.identity-shape id_number blocker",
        "record.date date_of_birth blocker", "record.sex-unknown sex blocker",
        "record.phone phone warning", "record.amount capital blocker",
        "record.date-order joined_on blocker",
      ])
    #expect(findings.allSatisfy { $0.subject == "Trần Văn Bình 🌾" })
  }

  @Test func sexAndYearAreComparedWithTheCitizenID() throws {
    var dossier = MemberDossier(fullName: "Trần Văn Bình")
    dossier.idNumber = "001087123456"
    dossier.sex = "nữ"
    dossier.dateOfBirth = "1988"
    let (_, findings) = try read(dossier)
    #expect(findings.map(\.rule) == ["record.identity-cross-check", "record.identity-cross-check"])
    #expect(Set(findings.compactMap(\.field)) == ["sex", "date_of_birth"])
  }

  @Test(arguments: [MemberType.organisation, .household])
  func numbersOfOthersThanPersonsHaveNoShape(type: MemberType) throws {
    var dossier = MemberDossier(fullName: "Công ty Hạt Giống Xanh")
    dossier.memberType = type
    dossier.idNumber = "0314409058-002"
    let (draft, findings) = try read(dossier)
    #expect(findings.isEmpty)
    #expect(draft.party.idNumber == "0314409058002")
  }

  @Test func aForeignersPassportIsTakenAsItIs() throws {
    var dossier = MemberDossier(fullName: "Somchai Rakdee")
    dossier.nationality = "Thái Lan"
    dossier.idNumber = "12345678"
    let (draft, findings) = try read(dossier)
    #expect(findings.isEmpty)
    #expect(draft.party.idNumber == "12345678")
    #expect(draft.facts.isForeign)
  }

  @Test func aMemberUnitIsNamedByItsReference() throws {
    var dossier = MemberDossier(fullName: "Hợp tác xã Thanh Mai")
    dossier.memberType = .unit
    dossier.idNumber = "0100-233-488"
    let (draft, findings) = try read(dossier)
    #expect(findings.isEmpty)
    #expect(draft.memberUnitReference == "0100233488")
    #expect(draft.party.idNumber == nil)
    #expect(draft.facts.identity == "0100233488")
  }

  @Test(arguments: ["", "   ", "-"])
  func aMemberWithoutANameGivesNoDraft(name: String) {
    var reader = DossierReader()
    let draft = reader.member(
      MemberDossier(fullName: name), actDay: Self.actDay, today: Self.today)
    #expect(draft == nil)
    #expect(reader.findings.map(\.rule) == ["record.name-missing"])
  }

  @Test func aUnitIsReadWhole() throws {
    var dossier = UnitDossier(kind: .group, name: "Tổ hợp tác  Suối Mơ", areaCode: " 01234 ")
    dossier.taxCode = "0100 233 488"
    dossier.lines = ["0118", "0118", "0111"]
    dossier.model = "sản xuất"
    dossier.charterCapital = 50_000_000
    dossier.members = [MemberDossier(fullName: "Lò Thị Mây")]
    dossier.positions = [PositionDossier(role: "tổ trưởng", fullName: "Lò Thị Mây")]
    var reader = DossierReader()
    let unit = reader.unit(dossier, actDay: Self.actDay, today: Self.today)
    let draft = try #require(unit)
    #expect(reader.findings.isEmpty)
    #expect(draft.name == "Tổ hợp tác Suối Mơ")
    #expect(draft.areaCode == "01234")
    #expect(draft.taxCode == "0100233488")
    #expect(draft.lines == ["0118", "0111"])
    #expect(draft.model == .production)
    #expect(draft.registeredOn == Self.actDay)
    #expect(draft.members.count == 1)
    #expect(draft.positions.first?.role == .groupHead)
    #expect(draft.legalRepresentative == "Lò Thị Mây")
  }

  @Test func aBranchCodeAndAFutureDayBlockAUnit() {
    var dossier = UnitDossier(kind: .cooperative, name: "Hợp tác xã Thanh Mai", areaCode: "01234")
    dossier.taxCode = "0314409058-002"
    dossier.registeredOn = Self.today.adding(days: 1)
    dossier.email = "thanhmai"
    dossier.lines = ["A01"]
    dossier.model = "nuôi ong"
    var reader = DossierReader()
    _ = reader.unit(dossier, actDay: Self.today, today: Self.today)
    #expect(
      Set(reader.findings.map { "\($0.rule) \($0.field ?? "") \($0.severity)" }) == [
        "record.tax-code-shape tax_code blocker", "record.act-date registered_on blocker",
        "record.email email warning", "record.line-code lines blocker",
        "record.model-unknown model blocker",
      ])
  }

  @Test(arguments: [(0, 0), (1, 3)])
  func noDayOfAFilingLiesInTheFuture(ahead: Int, blockers: Int) {
    let day = Self.today.adding(days: ahead)
    let details = FilingDetails(officer: "Thử", receivedOn: day, decidedOn: day)
    var reader = DossierReader()
    reader.days(of: details, actDay: day, today: Self.today)
    #expect(reader.findings.count == blockers)
  }

  @Test func anOfficeHolderNeedsAKnownOffice() {
    var reader = DossierReader()
    let draft = reader.position(
      PositionDossier(role: "", fullName: "Lò Thị Mây"), actDay: Self.actDay, today: Self.today)
    #expect(draft == nil)
    #expect(reader.findings.map(\.rule) == ["record.role-unknown"])
  }
}
