public import CooperativeLaw

/// The rules that rows of an imported file answer to beside the law and the record, for the manual.
///
/// They are judged over whole files in SQL, so a single case of their own cannot be run.
public enum ImportRules {
  /// Every rule, in the order of the manual.
  public static let all: [RuleEntry] =
    RowProblem.allCases.map { entry($0.finding(field: nil, value: "…", other: "…")) }
    + warnings.map(entry)

  private static let warnings = [
    ImportWarning.noJoiningDay("…"), ImportWarning.namesakes(2),
    ImportWarning.otherLaw(.law2012, expected: .law2003), ImportWarning.noStatusDay("…"),
    ImportWarning.otherRole(.groupHead, .cooperative), marginNote,
  ]

  /// What an office wrote in the margin is kept with the filing, for want of a column.
  private static let marginNote = Finding(
    rule: "import.note", severity: .note, field: "note",
    message: LocalizedText(vi: "Ghi chú của sổ cũ", en: "Note of the old book"), citations: [],
    remedy: LocalizedText(
      vi: "Ghi chú được giữ cùng hồ sơ nhập.", en: "The note is kept with the import's filing."))

  private static func entry(_ finding: Finding) -> RuleEntry {
    let effect =
      finding.severity == .blocker
      ? LocalizedText(vi: "Dòng bị loại.", en: "The row is rejected.")
      : LocalizedText(vi: "Dòng được nhận, kèm lưu ý.", en: "The row is taken, with a remark.")
    return RuleEntry(
      Rule<Finding>(
        id: finding.rule, title: finding.message,
        explanation: LocalizedText(
          vi: effect.vi + " " + finding.remedy.vi, en: effect.en + " " + finding.remedy.en),
        citations: [], examples: [], judge: { [$0] }))
  }
}
