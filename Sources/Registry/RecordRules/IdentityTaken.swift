internal import CooperativeLaw
internal import VietnameseText

/// An identity number, the name typed with it, and the name it has on record.
struct IdentityOwnerFacts: Sendable {
  let name: String
  /// The number in the form for lists.
  let maskedNumber: String
  /// The name on record; `nil` when the number is new.
  let nameOnRecord: String?
}

extension RecordRules {
  /// One identity number belongs to one person.
  static let identityTaken = Rule<IdentityOwnerFacts>(
    id: "record.identity-taken",
    title: LocalizedText(vi: "Số giấy tờ là của người khác", en: "Number of another person"),
    explanation: LocalizedText(
      vi: """
        Mỗi số giấy tờ là của một người. Khi số đã có trong sổ với họ tên khác thì hồ sơ dừng \
        lại; tên được so không kể dấu và chữ hoa. Tên người kia không hiện đầy đủ.
        """,
      en: """
        A number belongs to one person. When it is on record with another name the act stops; \
        names are compared without marks and capitals. The other name is not shown in full.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Số mới", en: "A new number"),
        IdentityOwnerFacts(
          name: "Lò Thị Mây", maskedNumber: "001*****3456", nameOnRecord: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Cùng người, khác dấu", en: "The same person, other marks"),
        IdentityOwnerFacts(
          name: "LÒ THỊ MÂY", maskedNumber: "001*****3456", nameOnRecord: "Lò Thị Mây"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Người khác", en: "Another person"),
        IdentityOwnerFacts(
          name: "Lò Thị Mây", maskedNumber: "001*****3456", nameOnRecord: "Vàng A Sử"),
        expected: [.blocker]),
    ],
    judge: { facts in
      guard let other = facts.nameOnRecord, searchKey(other) != searchKey(facts.name) else {
        return []
      }
      return [facts.finding(initials: initials(other))]
    })

  /// The first letter of each word, so that the officer may recognise whom a number belongs to.
  private static func initials(_ name: String) -> String {
    name.split(separator: " ").compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
  }
}

extension IdentityOwnerFacts {
  fileprivate func finding(initials: String) -> Finding {
    Finding(
      rule: "record.identity-taken", severity: .blocker, subject: name, field: "id_number",
      message: LocalizedText(
        vi: "Số giấy tờ \(maskedNumber) đã có trong sổ là của người khác (\(initials)).",
        en: "The number \(maskedNumber) is on record as another person's (\(initials))."),
      citations: [],
      remedy: LocalizedText(
        vi: "So lại số với giấy tờ. Nếu sổ sai thì đính chính hồ sơ cũ trước.",
        en: "Compare the number with the paper. If the record is wrong, correct it first."))
  }
}
