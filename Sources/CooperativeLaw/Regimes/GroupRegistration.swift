/// Notice and registration of THT.
enum GroupRegistration {
  /// 2007-11-01 to 2019-11-24: the commune authenticated the contract; no times are known.
  static let decree151 = RegistrationRules.notKnown(
    label: LocalizedText(vi: "Nghị định 151/2007/NĐ-CP", en: "Decree 151/2007"),
    in: LawText.decree151)

  /// From 2019-11-25: notice to the commune, no certificate.
  static let decree77 = RegistrationRules(
    label: LocalizedText(vi: "Nghị định 77/2019/NĐ-CP", en: "Decree 77/2019"),
    text: LawText.decree77, certificate: .notKnown(in: LawText.decree77),
    changeAnswer: .notKnown(in: LawText.decree77), founding: notice(.primary),
    changes: noticeOfChanges(.primary), unregisteredChanges: noticeOfChanges(.primary))

  /// 2024-07-01 to 2024-07-17: registration was a duty but had no decree yet.
  static let law2023 = RegistrationRules(
    label: LocalizedText(
      vi: "Luật Hợp tác xã 2023, chưa có nghị định về đăng ký",
      en: "Law 2023 before its registration decree"),
    text: nil, certificate: .notKnown(in: LawText.law2023),
    changeAnswer: .notKnown(in: LawText.law2023), founding: notice(.primary), changes: [:],
    unregisteredChanges: noticeOfChanges(.primary))

  /// From 2024-07-18.
  static let decree92 = registered(
    LocalizedText(vi: "Nghị định 92/2024/NĐ-CP", en: "Decree 92/2024"), LawText.decree92,
    certificate: (3, "Điều 58 khoản 2"), answer: (3, "Điều 60 khoản 6"),
    founding: "Điều 58 khoản 1", notice: .primary,
    changes: .duty(
      .registered, within: .days(10),
      for: [.name, .address, .lines, .charterCapital, .legalRepresentative, .tax],
      Citation(LawText.decree92, "Điều 60 khoản 1")))

  /// From 2026-07-23; it still speaks of the notice of Decree 77/2019/NĐ-CP (Điều 68 khoản 5).
  static let decree295 = registered(
    LocalizedText(vi: "Nghị định 295/2026/NĐ-CP", en: "Decree 295/2026"), LawText.decree295,
    certificate: (2, "Điều 59 khoản 2"), answer: (2, "Điều 61 khoản 6"),
    founding: "Điều 59 khoản 1", notice: .derived,
    changes: .duty(
      .registered, within: .days(10),
      for: [.name, .address, .lines, .charterCapital, .members, .tax],
      Citation(LawText.decree295, "Điều 61 khoản 1")))

  private static func registered(
    _ label: LocalizedText, _ text: String, certificate: (days: Int, place: String),
    answer: (days: Int, place: String), founding: String, notice: Confidence,
    changes: [ChangeSubject: Sourced<ChangeDuty>]
  ) -> RegistrationRules {
    RegistrationRules(
      label: label, text: text,
      certificate: Sourced(.workingDays(certificate.days), Citation(text, certificate.place)),
      changeAnswer: Sourced(.workingDays(answer.days), Citation(text, answer.place)),
      founding: Sourced(.workingDays(5), Citation(text, founding)), changes: changes,
      unregisteredChanges: noticeOfChanges(notice))
  }

  private static func notice(_ confidence: Confidence) -> Sourced<Period> {
    Sourced(
      .workingDays(5),
      Citation(LawText.decree77, "Điều 12 khoản 3", confidence: confidence))
  }

  private static func noticeOfChanges(
    _ confidence: Confidence
  ) -> [ChangeSubject: Sourced<ChangeDuty>] {
    .duty(
      .notified, within: .workingDays(5),
      for: [.name, .address, .lines, .charterCapital, .legalRepresentative, .members],
      Citation(LawText.decree77, "Điều 12 khoản 4", confidence: confidence))
  }
}
