import ArgumentParser
import CooperativeLaw
import Registry
import VietnameseText

extension DissolutionStep: LabelledWord {}
extension DissolutionBlocker: LabelledWord {}
extension CouncilRole: LabelledWord {}
extension SettlementRank: LabelledWord {}
extension RevocationGround: LabelledWord {}
extension StatusProcedure: LabelledWord {}

extension BankruptcyEvent: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .opened: ["mo"]
    case .notOpened: ["khong mo"]
    case .stopped: ["dinh chi"]
    case .stopAnnulled: ["huy dinh chi"]
    case .declared: ["tuyen bo"]
    case .declarationAnnulled: ["huy tuyen bo"]
    }
  }
}

/// A ground of a dissolution or closing as it is typed: its code or its words.
struct GroundArgument: ExpressibleByArgument {
  /// The grounds with that code: some stand in both lists, and the kind of unit decides.
  let grounds: [CaseGround]

  /// Reads it with or without marks and capitals.
  init?(argument: String) {
    let typed = searchKey(argument)
    grounds = GroundArgument.all.filter { ground in
      [ground.code, ground.label.vi, ground.label.en].contains { searchKey($0) == typed }
    }
    if grounds.isEmpty { return nil }
  }

  static var allValueStrings: [String] {
    all.map(\.code).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The ground for a kind of unit; `nil` when there is none.
  func ground(for kind: UnitKind) -> CaseGround? {
    grounds.first { ground in
      if case .closing = ground { return kind == .group }
      return kind != .group
    }
  }

  private static let all: [CaseGround] =
    DissolutionGround.allCases.map { .dissolution($0) }
    + ClosingGround.allCases.map { .closing($0) }
}
