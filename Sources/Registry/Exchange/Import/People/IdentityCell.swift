internal import CooperativeLaw
internal import VietnameseText

/// Reads identity numbers, and binds beside each what tells one party from another.
///
/// A household is known by the number of its representative, who may be a member himself: so the
/// numbers of households are marked apart from those of persons and bodies.
final class IdentityCell {
  private var identity: [UInt8] = []

  /// Binds the number of a person, household or body.
  func read(
    _ cell: CellBytes, _ field: String, type: MemberType, into cells: RowCells
  ) throws {
    let cell = cell.trimmed
    guard !cell.isEmpty else { return }
    if isUsual(cell, type) {
      cells.stage.bind(.idNumber, cell)
      return bind(type, cell, cells.stage)
    }
    let facts = IdentityFacts(cell.text, field: field)
    try cells.judge(RecordRules.identityShape.judge(facts))
    guard var number = facts.value?.text else { return }
    cells.stage.bind(.idNumber, copying: number)
    number.withUTF8 { bind(type, $0, cells.stage) }
  }

  /// Binds the identity of a registered unit in its role as member.
  func bind(unit: Int64, _ stage: Stage) {
    identity = Array("U\(unit)".utf8)
    bindIdentity(stage)
  }

  private func isUsual(_ cell: CellBytes, _ type: MemberType) -> Bool {
    guard cell.areDigits else { return false }
    switch cell.count {
    case 9, 12: return true
    // Tax codes of organisations.
    case 10, 13: return type == .organisation
    default: return false
    }
  }

  private func bind(_ type: MemberType, _ number: CellBytes, _ stage: Stage) {
    identity.removeAll(keepingCapacity: true)
    identity.append(UInt8(ascii: type == .household ? "H" : "P"))
    identity.append(contentsOf: number)
    bindIdentity(stage)
  }

  private func bindIdentity(_ stage: Stage) {
    identity.withUnsafeBufferPointer { stage.bind(.identity, copying: $0) }
  }
}
