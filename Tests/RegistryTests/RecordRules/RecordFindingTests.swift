import CooperativeLaw
import Testing

@testable import Registry

/// What the officer is told: the repaired code, the day that is not there, the person not shown.
@Suite struct RecordFindingTests {
  @Test func lostZeroOfATaxCodeIsPutBackInTheRemedy() throws {
    let finding = try #require(
      RecordRules.taxCodeShape.judge(TaxCodeFacts("100233488")).first)
    #expect(finding.remedy.vi.contains("0100233488"))
    #expect(finding.field == "tax_code")
  }

  @Test(arguments: [
    ("1087123456", "001087123456"), ("10087123456", "010087123456"),
  ])
  func lostZerosOfACitizenIDArePutBackInTheRemedy(typed: String, repaired: String) throws {
    let finding = try #require(RecordRules.identityShape.judge(IdentityFacts(typed)).first)
    #expect(finding.remedy.en.contains(repaired))
  }

  @Test func theNameOfTheOtherPersonIsNeverPrinted() throws {
    let facts = IdentityOwnerFacts(
      name: "Lò Thị Mây", maskedNumber: "001*****3456", nameOnRecord: "Vàng A Sử")
    let finding = try #require(RecordRules.identityTaken.judge(facts).first)
    for text in [finding.message.vi, finding.message.en, finding.remedy.vi, finding.remedy.en] {
      #expect(!text.contains("Vàng") && !text.contains("Sử"))
    }
    #expect(finding.message.vi.contains("V. A. S."))
    #expect(finding.facts.isEmpty)
  }

  @Test(arguments: [
    ("31/02/2020", "không có ngày 31"), ("01/13/2020", "Không có tháng 13"),
    ("05/01/65", "hai chữ số"), ("43831", "bảng tính"), ("hôm qua", "Không đọc được"),
  ])
  func aBadDateIsNamedForWhatItIs(typed: String, told: String) throws {
    let finding = try #require(RecordRules.date.judge(DateFacts(birth: typed)).first)
    #expect(finding.message.vi.contains(told))
    #expect(finding.facts.map(\.value) == [typed])
  }

  @Test(arguments: [
    (1_000_000_000_000_000, true), (1_000_000_000_000_001, false), (0, true), (-1, false),
  ])
  func amountsAreKeptFromZeroToAMillionBillion(amount: Int, isKept: Bool) {
    let facts = AmountFacts(amount, field: "capital")
    #expect(RecordRules.amount.judge(facts).isEmpty == isKept)
    #expect((facts.value != nil) == isKept)
  }

  @Test func anUnknownWordNamesTheNearest() throws {
    let facts = TypedValue<PositionRole, UnknownWord>("group_haed", field: "role")
    let finding = try #require(RecordRules.roleUnknown.judge(facts).first)
    #expect(finding.message.en.contains("group_head"))
  }

  @Test(arguments: PositionRole.allCases)
  func everyOfficeIsReadByCodeAndByName(role: PositionRole) {
    for text in [role.rawValue, role.label.vi, role.label.en, role.label.vi.uppercased()] {
      #expect(PositionRole(typed: text) == role, "\(text)")
    }
  }

  @Test(arguments: MembershipEndReason.allCases)
  func everyReasonIsReadByCodeAndByName(reason: MembershipEndReason) {
    for text in [reason.rawValue, reason.label.vi, reason.label.en] {
      #expect(MembershipEndReason(typed: text) == reason, "\(text)")
    }
  }

  @Test(arguments: [
    ("nam", Sex.male), ("Nữ", .female), ("M", .male), ("f", .female), ("FEMALE", .female),
  ])
  func sexIsReadInBothLanguages(text: String, sex: Sex) {
    #expect(Sex(typed: text) == sex)
  }

  @Test(arguments: [
    ("sản xuất", UnitModel.production), ("tiêu dùng", .consumer), ("lao động", .job),
    ("tạo việc làm", .job), ("hỗn hợp", .mixed), ("Mixed", .mixed),
  ])
  func modelsAreReadInBothLanguages(text: String, model: UnitModel) {
    #expect(UnitModel(typed: text) == model)
  }
}
