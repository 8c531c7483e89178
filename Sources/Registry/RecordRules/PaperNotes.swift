internal import CooperativeLaw

/// Whether every registered change of a unit is on record.
struct ChangesKnownFacts: Sendable {
  let localNumber: String
  let areKnown: Bool
}

/// A decision that is drafted.
struct AlreadyDecidedFacts: Sendable {
  let localNumber: String
  /// The day the same decision was recorded; `nil` when it was not.
  let decidedOn: CivilDate?
}

extension RecordRules {
  /// The number of changes on a certificate is left open when the registry does not know them all.
  static let changesUnknown = Rule<ChangesKnownFacts>(
    id: "record.changes-unknown",
    title: LocalizedText(
      vi: "Chưa rõ số lần đăng ký thay đổi", en: "Number of registered changes not known"),
    explanation: LocalizedText(
      vi: """
        Đơn vị nhập từ sổ cũ, hoặc có hồ sơ ngoài đăng ký thay đổi đã ghi nội dung Giấy chứng nhận \
        (tổ chức lại, chức danh): lần thứ mấy để trống.
        """,
      en: """
        A unit from old books, or one whose certificate was touched by filings other than changes \
        (reorganisation, positions): the number is left open.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Biết đủ", en: "All known"),
        ChangesKnownFacts(localNumber: "HTX-00001", areKnown: true), expected: []),
      RuleExample(
        LocalizedText(vi: "Nhập từ sổ cũ", en: "From old books"),
        ChangesKnownFacts(localNumber: "HTX-00001", areKnown: false), expected: [.warning]),
    ],
    judge: { facts in
      guard !facts.areKnown else { return [] }
      return [
        Finding(
          rule: "record.changes-unknown", severity: .warning, subject: facts.localNumber,
          message: LocalizedText(
            vi: "Sổ không biết hết các lần đăng ký thay đổi: lần thứ mấy để trống.",
            en: "Not every registered change is on record: the number is left open."),
          citations: [],
          remedy: LocalizedText(
            vi: "Ghi tay theo Giấy chứng nhận đang dùng.",
            en: "Write it by hand from the certificate in use."))
      ]
    })

  /// A draft of what is decided already is only a copy.
  static let alreadyDecided = Rule<AlreadyDecidedFacts>(
    id: "record.already-decided",
    title: LocalizedText(vi: "Quyết định đã ghi", en: "The decision is on record"),
    explanation: LocalizedText(
      vi: "Dự thảo in lại một quyết định đã ghi vào sổ: chỉ để đối chiếu.",
      en: "A draft of a decision that is on record already: for comparison only."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Chưa quyết định", en: "Not decided"),
        AlreadyDecidedFacts(localNumber: "HTX-00001", decidedOn: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Đã quyết định", en: "Decided"),
        AlreadyDecidedFacts(localNumber: "HTX-00001", decidedOn: CivilDate(dayNumber: 20_000)),
        expected: [.warning]),
    ],
    judge: { facts in
      guard let day = facts.decidedOn else { return [] }
      return [
        Finding(
          rule: "record.already-decided", severity: .warning, subject: facts.localNumber,
          message: LocalizedText(
            vi: "Quyết định này đã ghi vào sổ ngày \(day.slashed).",
            en: "This decision is on record since \(day)."),
          citations: [],
          remedy: LocalizedText(
            vi: "Chỉ dùng để đối chiếu; không ký lần nữa.",
            en: "Use it for comparison; do not sign it again."))
      ]
    })
}
