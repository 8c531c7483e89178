internal import CooperativeLaw

/// The way a yearly return takes, with the last day of each step.
enum ReturnDue {
  /// `nil` for a half-year: no text that is known fixes days for it.
  static func table(_ period: ReturnPeriod) -> FormTable? {
    guard period.kind == .year else { return nil }
    let notified = ReturnChain.stepsOfNotifiedGroups(ofYear: period.year)
    return FormTable(
      key: "due", title: LocalizedText(vi: "Hạn báo cáo", en: "Due dates"),
      columns: [
        FormColumn("channel", "Kênh", "Channel"), FormColumn("tier", "Cấp", "Who"),
        FormColumn("due", "Hạn", "Due", .date), FormColumn("citation", "Căn cứ", "Source"),
      ],
      rows: ReturnChain.steps(ofYear: period.year).map { row($0, registered) }
        + notified.map { row($0, toldOnly) })
  }

  private static let registered = FormCell.coded(
    "registered", LocalizedText(vi: "đã đăng ký", en: "registered"))
  private static let toldOnly = FormCell.coded(
    "notified_groups", LocalizedText(vi: "THT chỉ thông báo", en: "groups only notified"))

  private static func row(_ step: ReturnStep, _ channel: FormCell) -> [FormCell] {
    let source = step.citation.reference
    return [
      channel, .coded(step.tier.rawValue, step.tier.label),
      step.due.map(FormCell.date) ?? .notKnown,
      step.citation.confidence == .primary
        ? .text(source)
        : .coded(source, LocalizedText(vi: source + " (suy ra)", en: source + " (derived)")),
    ]
  }
}
