/// Registration of HTX and LHHTX under Law 17/2023/QH15, from 2024-07-01.
///
/// The law itself gives the times, so they hold also while no registration decree was in force.
enum CooperativeRegistration2023 {
  /// 2024-07-01 to 2024-07-17: the law without a registration decree.
  static let law = rules(
    label: LocalizedText(
      vi: "Luật Hợp tác xã 2023, chưa có nghị định về đăng ký",
      en: "Law 2023 before its registration decree"), text: nil)

  /// From 2024-07-18.
  static let decree92 = rules(
    label: LocalizedText(vi: "Nghị định 92/2024/NĐ-CP", en: "Decree 92/2024"),
    text: LawText.decree92)

  /// From 2026-07-23.
  static let decree295 = rules(
    label: LocalizedText(vi: "Nghị định 295/2026/NĐ-CP", en: "Decree 295/2026"),
    text: LawText.decree295)

  private static func rules(label: LocalizedText, text: String?) -> RegistrationRules {
    RegistrationRules(
      label: label, text: text,
      certificate: Sourced(.workingDays(3), article("Điều 42 khoản 4")),
      changeAnswer: Sourced(.workingDays(3), article("Điều 47 khoản 1 điểm b")),
      changes: Dictionary.duty(
        .registered, within: .days(10),
        for: [.name, .address, .charterCapital, .legalRepresentative],
        article("Điều 47 khoản 1 điểm a")
      ).adding(
        .duty(
          .notified, within: .days(10), for: [.lines, .tax, .foreignMembers],
          article("Điều 48 khoản 2 điểm a"))),
      capitalThreshold: Sourced(
        CapitalThreshold(percent: 5, amount: 1_000_000_000), article("Điều 47 khoản 1")))
  }

  private static func article(_ place: String) -> Citation { Citation(LawText.law2023, place) }
}
