/// A confirmation of a suspension or resumption that is to be printed.
public struct SuspensionPaperFacts: Sendable {
  /// What the unit is.
  public let kind: UnitKind
  /// The day the notice came: it decides the law.
  public let noticedOn: CivilDate
  /// Whether a THT is registered, and not only notified to its commune.
  public let isRegistered: Bool

  /// Makes the facts.
  public init(kind: UnitKind, noticedOn: CivilDate, isRegistered: Bool = true) {
    self.kind = kind
    self.noticedOn = noticedOn
    self.isRegistered = isRegistered
  }

  /// The confirmation by the law of that day.
  public var paper: SuspensionPaper? {
    .inForce(on: noticedOn, for: kind, isRegistered: isRegistered)
  }
}

extension Rule where Facts == SuspensionPaperFacts {
  /// A suspension is confirmed only where the law has such a paper.
  public static var suspensionPaper: Rule {
    Rule(
      id: "paper.suspension",
      title: LocalizedText(
        vi: "Giấy xác nhận tạm ngừng, tiếp tục kinh doanh",
        en: "Confirmation of a suspension or resumption"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 (tổ hợp tác đã đăng ký: 18/7/2024) cơ quan đăng ký cấp giấy xác nhận, mẫu \
          IV-8 hoặc V-4; bố cục hai mẫu chưa đọc. Từ 01/8/2014 đến 30/6/2024 luật chỉ có giấy biên \
          nhận. Ngày nhận thông báo quyết định luật áp dụng.
          """,
        en: """
          Since 2024-07-01 (registered groups: 2024-07-18) the registry issues a confirmation, \
          form IV-8 or V-4; neither layout was read. From 2014-08-01 to 2024-06-30 the law has only \
          a receipt. The day the notice came decides the law.
          """),
      citations: [
        .circular03("Điều 15 khoản 2"), .law2023("Điều 96 khoản 1"),
        Citation(LawText.decree92, "Điều 47 khoản 4"),
        Citation(LawText.decree92, "Điều 62 khoản 3"),
        Citation(LawText.decree295, "Điều 48 khoản 4"),
        Citation(LawText.decree295, "Điều 63 khoản 3"),
        Citation(LawText.circular09, "Điều 3 khoản 3"), .amendedForms,
      ],
      examples: [
        example("Ngày cuối của giấy biên nhận", "Last day of receipts", "2024-06-30", [.blocker]),
        example("Ngày đầu của mẫu IV-8", "First day of form IV-8", "2024-07-01", []),
        example("Trước Thông tư 03/2014", "Before Circular 03/2014", "2014-07-31", [.note]),
        RuleExample(
          LocalizedText(vi: "Tổ hợp tác chỉ thông báo", en: "Notified group"),
          SuspensionPaperFacts(
            kind: .group, noticedOn: StatusExamples.day("2025-01-06"), isRegistered: false),
          expected: [.note]),
        RuleExample(
          LocalizedText(vi: "Tổ hợp tác đã đăng ký", en: "Registered group"),
          SuspensionPaperFacts(kind: .group, noticedOn: StatusExamples.day("2024-07-18")),
          expected: []),
      ], judge: judgeSuspension)
  }
}

private let id: RuleID = "paper.suspension"

private func judgeSuspension(_ facts: SuspensionPaperFacts) -> [Finding] {
  facts.paper == nil ? [absent(facts)] : []
}

extension SuspensionPaper {
  /// What has to be known before it is signed: its layout was not read, and may have been changed.
  public var remarks: [Finding] {
    let unread = Finding(
      rule: id, severity: .warning,
      message: LocalizedText(
        vi: "Bố cục mẫu \(form) chưa được đọc: chỉ in những gì thông báo của đơn vị ghi.",
        en: "The layout of form \(form) was not read: only what the notice says is printed."),
      citations: sources,
      remedy: LocalizedText(
        vi: "Hãy so với mẫu chính thức; sửa mẫu in bằng htx print templates.",
        en: "Compare it with the official form; edit the template with htx print templates."))
    return [unread] + sources.filter { $0 == .amendedForms }.map { .formsAmended(id, by: $0) }
  }
}

private func absent(_ facts: SuspensionPaperFacts) -> Finding {
  let day = facts.noticedOn
  guard facts.kind != .group, day >= CivilDate(2014, 8, 1) else {
    let regime = LawBook.regime(for: facts.kind, on: day)
    return .notKnown(
      id,
      LocalizedText(
        vi: "giấy xác nhận tạm ngừng kinh doanh", en: "The confirmation of a suspension"),
      by: .notKnown(in: regime.text), regime: regime)
  }
  return Finding(
    rule: id, severity: .blocker,
    message: LocalizedText(
      vi: "Thông báo nhận ngày \(day.slashed): luật khi đó chỉ có giấy biên nhận, không có giấy "
        + "xác nhận.",
      en: "The notice came on \(day): the law then had a receipt and no confirmation."),
    facts: [.day(day)], citations: [.circular03("Điều 15 khoản 2")],
    remedy: LocalizedText(
      vi: "Trao giấy biên nhận và lưu vào hồ sơ đăng ký.",
      en: "Give the receipt and keep it in the file."))
}

private func example(
  _ vi: String, _ en: String, _ day: String, _ expected: [Severity]
) -> RuleExample<SuspensionPaperFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    SuspensionPaperFacts(kind: .cooperative, noticedOn: StatusExamples.day(day)),
    expected: expected)
}
