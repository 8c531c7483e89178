import Foundation
import Testing

@testable import CooperativeLaw

@Suite struct ReorganisationPlanTests {
  private let plan = ReorganisationPlan<String>(
    kind: .separate,
    sources: [
      ReorganisationSource(
        unit: "HTX-00001",
        resolution: ReorganisationResolution(
          number: "3/NQ", passedOn: CivilDate(2026, 8, 3), present: 20, inFavour: 15),
        undividedAssets: 900, debts: 50, products: ["Chè xanh"], links: ["Chuỗi chè"])
    ],
    results: [
      ReorganisationResult(dossier: "Hợp tác xã Mới", key: "moi"),
      ReorganisationResult(unit: "HTX-00002", key: "nhan"),
    ],
    allocation: ReorganisationAllocation(
      othersTo: "moi",
      members: [MemberAllocation(member: "7", from: "HTX-00001", to: "moi", committed: 9, paid: 8)],
      undividedAssets: [AmountAllocation(from: "HTX-00001", to: "moi", amount: 300)],
      branches: [NamedAllocation(name: "Chi nhánh 1", to: "nhan")]))

  @Test func `a plan is read back as it was written, in keys with underscores`() throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = try encoder.encode(plan)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    #expect(try decoder.decode(ReorganisationPlan<String>.self, from: text) == plan)
    let written = String(decoding: text, as: UTF8.self)
    for key in ["others_to", "undivided_assets", "passed_on", "in_favour"] {
      #expect(written.contains("\"\(key)\""), "\(key)")
    }
  }

  @Test(arguments: ReorganisationItem.allCases)
  func `what passes has a name in both languages`(item: ReorganisationItem) {
    #expect(!item.label.vi.isEmpty && !item.label.en.isEmpty && item.label.vi != item.label.en)
  }

  @Test func `money is what is owed, promised, paid or held in common`() {
    #expect(
      ReorganisationItem.allCases.filter(\.isMoney)
        == [.committed, .paid, .undividedAssets, .debts])
  }

  @Test(arguments: ReorganisationKind.allCases)
  func `a kind has a name in both languages`(kind: ReorganisationKind) {
    #expect(!kind.label.vi.isEmpty && !kind.label.en.isEmpty && kind.label.vi != kind.label.en)
  }
}
