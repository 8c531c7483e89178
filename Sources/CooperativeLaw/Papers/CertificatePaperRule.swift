/// A certificate of registration that is to be printed.
public struct CertificatePaperFacts: Sendable {
  /// What the unit is.
  public let kind: UnitKind
  /// The day the certificate is of.
  public let issuedOn: CivilDate
  /// Whether a THT is registered, and not only notified to its commune.
  public let isRegistered: Bool

  /// Makes the facts.
  public init(kind: UnitKind, issuedOn: CivilDate, isRegistered: Bool = true) {
    self.kind = kind
    self.issuedOn = issuedOn
    self.isRegistered = isRegistered
  }

  /// The certificate of that day.
  public var form: CertificateForm? {
    isRegistered || kind != .group ? CertificateForm.inForce(on: issuedOn, for: kind) : nil
  }
}

extension Rule where Facts == CertificatePaperFacts {
  /// A certificate is printed as the texts of its day give it.
  public static var certificatePaper: Rule {
    Rule(
      id: "paper.certificate",
      title: LocalizedText(
        vi: "Mẫu Giấy chứng nhận đăng ký", en: "Form of the certificate of registration"),
      explanation: LocalizedText(
        vi: """
          HTX, LHHTX: từ 01/7/2024 mẫu IV-1 của Thông tư 09/2024/TT-BKHĐT; từ 01/8/2014 mẫu II-3 \
          của Thông tư 03/2014/TT-BKHĐT (bố cục chưa đọc); từ 27/01/2014 chỉ biết nội dung; trước \
          đó chưa rõ. Tổ hợp tác: mẫu V-1 (bố cục chưa đọc) từ 18/7/2024 và chỉ khi đã đăng ký; \
          thông báo ở xã thì không có giấy chứng nhận.
          """,
        en: """
          HTX and LHHTX: form IV-1 of Circular 09/2024/TT-BKHĐT since 2024-07-01; form II-3 of \
          Circular 03/2014/TT-BKHĐT (layout not read) since 2014-08-01; only the content is known \
          since 2014-01-27, and nothing before. Groups: form V-1 (layout not read) since \
          2024-07-18 and only when registered; a notice to the commune gives no certificate.
          """),
      citations: [
        .decree193("Điều 15 khoản 2"), .circular03("Điều 9 khoản 1"), .law2023("Điều 45"),
        Citation(LawText.decree92, "Điều 9"), Citation(LawText.decree295, "Điều 9"),
        Citation(LawText.circular09, "Điều 3 khoản 3"), .amendedForms,
        Citation(LawText.decree77, "Điều 12 khoản 3"),
      ],
      examples: [
        example("HTX, ngày cuối của II-3", "HTX, last day of II-3", "2024-06-30", [.warning]),
        example("HTX, ngày đầu của IV-1", "HTX, first day of IV-1", "2024-07-01", []),
        example("HTX, mẫu đã sửa", "HTX, forms amended", "2025-07-01", [.warning]),
        example("HTX, chỉ biết nội dung", "HTX, content alone", "2014-07-31", [.warning]),
        example("HTX, chưa rõ", "HTX, not known", "2014-01-26", [.note]),
        group("Tổ hợp tác đã đăng ký", "Registered group", "2024-07-18", true, [.warning]),
        group("Tổ hợp tác chỉ thông báo", "Notified group", "2025-01-06", false, [.blocker]),
        group("Tổ hợp tác trước nghị định", "Group before it", "2024-07-17", true, [.blocker]),
        group("Tổ hợp tác trước 2019", "Group before 2019", "2019-11-24", false, [.note]),
      ], judge: judgeCertificate)
  }
}

private let id: RuleID = "paper.certificate"

private func judgeCertificate(_ facts: CertificatePaperFacts) -> [Finding] {
  guard let form = facts.form else { return [absent(facts)] }
  return (form.layout?.isRead == true ? [] : [.layoutNotRead(id, form)])
    + form.sources.filter { $0 == .amendedForms }.map { .formsAmended(id, by: $0) }
}

/// A THT that is notified has no certificate; what was issued in older times is not known.
private func absent(_ facts: CertificatePaperFacts) -> Finding {
  let known = CivilDate(2019, 11, 25)
  guard facts.kind == .group, facts.issuedOn >= known else {
    return .notKnown(
      id, LocalizedText(vi: "mẫu Giấy chứng nhận", en: "The form of the certificate"),
      by: .notKnown(in: LawBook.regime(for: facts.kind, on: facts.issuedOn).text),
      regime: LawBook.regime(for: facts.kind, on: facts.issuedOn))
  }
  let citation = Citation.decree77("Điều 12 khoản 3", on: facts.issuedOn)
  return Finding(
    rule: id, severity: .blocker,
    message: LocalizedText(
      vi: "Tổ hợp tác chỉ thông báo cho Ủy ban nhân dân cấp xã: không có Giấy chứng nhận.",
      en: "The group only notified its commune: there is no certificate."),
    facts: [.day(facts.issuedOn)], citations: [citation],
    remedy: LocalizedText(
      vi: "Khi tổ hợp tác đã đăng ký thì ghi đăng ký rồi in lại.",
      en: "Once the group is registered, record that and print again."))
}

extension Finding {
  /// The content of a certificate is known, and its layout is not.
  fileprivate static func layoutNotRead(_ rule: RuleID, _ form: CertificateForm) -> Finding {
    let number = form.layout.map { " \($0.rawValue)" } ?? ""
    return Finding(
      rule: rule, severity: .warning,
      message: LocalizedText(
        vi: "Bố cục mẫu\(number) chưa được đọc: chỉ in các nội dung mà văn bản đòi ghi.",
        en: "The layout of the form\(number) was not read: only what the texts ask is printed."),
      citations: form.contents + form.sources,
      remedy: LocalizedText(
        vi: "Hãy so với mẫu chính thức; sửa mẫu in bằng htx print templates.",
        en: "Compare it with the official form; edit the template with htx print templates."))
  }

  /// The forms were changed by a text that was not read.
  static func formsAmended(_ rule: RuleID, by citation: Citation) -> Finding {
    Finding(
      rule: rule, severity: .warning,
      message: LocalizedText(
        vi: "Từ 01/07/2025 Thông tư 43/2025/TT-BTC sửa đổi các mẫu; văn bản này chưa được đọc.",
        en: "Circular 43/2025/TT-BTC changes the forms since 2025-07-01; it was not read."),
      citations: [citation],
      remedy: LocalizedText(
        vi: "Hãy so với mẫu hiện hành; sửa mẫu in bằng htx print templates.",
        en: "Compare it with the form in force; edit the template with htx print templates."))
  }
}

private func example(
  _ vi: String, _ en: String, _ day: String, _ expected: [Severity]
) -> RuleExample<CertificatePaperFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CertificatePaperFacts(kind: .cooperative, issuedOn: StatusExamples.day(day)),
    expected: expected)
}

private func group(
  _ vi: String, _ en: String, _ day: String, _ isRegistered: Bool, _ expected: [Severity]
) -> RuleExample<CertificatePaperFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CertificatePaperFacts(
      kind: .group, issuedOn: StatusExamples.day(day), isRegistered: isRegistered),
    expected: expected)
}
