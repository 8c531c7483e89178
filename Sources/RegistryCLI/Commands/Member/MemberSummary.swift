import CooperativeLaw
import Registry

/// What the members listed are and hold together; who left before is not counted.
struct MemberSummary {
  private let members: [MemberRecord]
  /// Capital committed together, in đồng.
  let capital: Int
  private let paid: Int

  /// Adds up the members of a day.
  init(members: [MemberRecord], day: CivilDate) {
    self.members = members.filter { member in member.leftOn.map { $0 >= day } ?? true }
    capital = self.members.reduce(0) { $0 + $1.capital }
    paid = self.members.reduce(0) { $0 + $1.paid }
  }

  /// The totals in a sentence or two.
  var text: LocalizedText {
    guard !members.isEmpty else {
      return LocalizedText(vi: "Không có thành viên.", en: "There are no members.")
    }
    let kinds = MemberKind.allCases.map { kind in
      (kind.label, members.count { $0.memberKind == kind })
    }
    let types = MemberType.allCases.map { type in
      (type.label, members.count { $0.memberType == type })
    }
    let (kindWords, typeWords) = (MemberSummary.words(kinds), MemberSummary.words(types))
    let (committed, paidIn) = (Cell.grouped(capital), Cell.grouped(paid))
    return LocalizedText(
      vi: "Tổng số \(members.count): \(kindWords.vi); \(typeWords.vi). "
        + "Vốn góp \(committed) đồng, đã góp \(paidIn) đồng.",
      en: "\(members.count) in all: \(kindWords.en); \(typeWords.en). "
        + "Capital \(committed) đồng, paid in \(paidIn) đồng.")
  }

  private static func words(_ counts: [(LocalizedText, Int)]) -> LocalizedText {
    let present = counts.filter { $0.1 > 0 }
    return LocalizedText(
      vi: present.map { "\($0.1) \($0.0.vi)" }.joined(separator: ", "),
      en: present.map { "\($0.1) \($0.0.en)" }.joined(separator: ", "))
  }
}
