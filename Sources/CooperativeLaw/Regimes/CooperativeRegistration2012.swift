/// Registration of HTX and LHHTX under Law 23/2012/QH13, 2013-07-01 to 2024-06-30.
enum CooperativeRegistration2012 {
  /// From 2013-07-01: the law without a decree of its own.
  static let law = rules(
    label: LocalizedText(
      vi: "Luật Hợp tác xã 2012, chưa có nghị định hướng dẫn",
      en: "Law 2012 before its own decree"),
    text: LawText.law2012,
    certificate: Sourced(.workingDays(5), article(LawText.law2012, "Điều 23 khoản 4")),
    changeAnswer: .notKnown(in: LawText.law2012), registeredWithin: nil, notifiesTax: false)

  /// From 2014-01-27.
  static let decree193 = rules(
    label: LocalizedText(vi: "Nghị định 193/2013/NĐ-CP", en: "Decree 193/2013"),
    text: LawText.decree193,
    certificate: Sourced(.workingDays(5), article(LawText.decree193, "Điều 14 khoản 3")),
    changeAnswer: Sourced(.workingDays(5), article(LawText.decree193, "Điều 17 khoản 2")),
    registeredWithin: nil, notifiesTax: false)

  /// From 2014-08-01, with Circular 03/2014/TT-BKHĐT.
  static let circular03 = rules(
    label: decree193.label, text: LawText.decree193, certificate: decree193.certificate,
    changeAnswer: decree193.changeAnswer, registeredWithin: nil, notifiesTax: true)

  /// From 2019-05-28, the circular as amended by Circular 07/2019/TT-BKHĐT.
  static let circular07 = rules(
    label: decree193.label, text: LawText.decree193,
    certificate: Sourced(.workingDays(3), article(LawText.circular03, "Điều 6b khoản 1")),
    changeAnswer: Sourced(.workingDays(3), article(LawText.circular03, "Điều 11 khoản 1")),
    registeredWithin: .days(15), notifiesTax: true)

  private static let registeredSubjects: Set<ChangeSubject> = [
    .name, .address, .lines, .charterCapital, .legalRepresentative,
  ]

  private static func rules(
    label: LocalizedText, text: String, certificate: Sourced<Period>,
    changeAnswer: Sourced<Period>, registeredWithin period: Period?, notifiesTax: Bool
  ) -> RegistrationRules {
    let registeredBy =
      period == nil
      ? article(LawText.law2012, "Điều 28 khoản 1")
      : article(LawText.circular03, "Điều 11 khoản 1")
    let notifiedBy = article(LawText.law2012, "Điều 28 khoản 2")
    let tax: [ChangeSubject: Sourced<ChangeDuty>] =
      notifiesTax
      ? .duty(
        .notified, within: .days(15), for: [.tax],
        article(LawText.circular03, "Điều 13 khoản 1")) : [:]
    return RegistrationRules(
      label: label, text: text, certificate: certificate, changeAnswer: changeAnswer,
      changes: Dictionary.duty(
        .registered, within: period, for: registeredSubjects, registeredBy
      ).adding(
        .duty(
          .notified, within: .days(15),
          for: [.members, .board, .control, .charter, .businessPlace], notifiedBy)
      ).adding(tax))
  }

  private static func article(_ text: String, _ place: String) -> Citation {
    Citation(text, place)
  }
}
