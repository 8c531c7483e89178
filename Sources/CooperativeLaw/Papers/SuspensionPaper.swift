/// How the registry confirms that business is suspended or taken up again (giấy xác nhận về việc
/// tạm ngừng kinh doanh, tiếp tục kinh doanh trở lại).
///
/// Law 17/2023/QH15 Điều 96; Decree 92/2024/NĐ-CP Điều 47, 62; Decree 295/2026/NĐ-CP Điều 48, 63;
/// Circular 09/2024/TT-BKHĐT.
public struct SuspensionPaper: Hashable, Sendable {
  /// The number of its form.
  public let form: String
  /// What it rests on, the law first.
  public let grounds: [Citation]
  /// Where the form is named, or changed.
  public let sources: [Citation]

  /// The confirmation by the law of the day the notice came.
  ///
  /// - Parameters:
  ///   - day: the day the notice came.
  ///   - kind: what the unit is.
  ///   - isRegistered: whether a THT is registered, and not only notified to its commune.
  /// - Returns: `nil` where no text that this program knows has one.
  public static func inForce(
    on day: CivilDate, for kind: UnitKind, isRegistered: Bool = true
  ) -> SuspensionPaper? {
    guard kind == .group else { return ofCooperatives[day] }
    return isRegistered ? ofGroups[day] : nil
  }

  private static let ofCooperatives = Timeline<SuspensionPaper>(steps: [
    .init(from: CivilDate(2024, 7, 1), cooperative([])),
    .init(
      from: CivilDate(2024, 7, 18), cooperative([Citation(LawText.decree92, "Điều 47 khoản 4")])),
    .init(
      from: CivilDate(2025, 7, 1),
      cooperative([Citation(LawText.decree92, "Điều 47 khoản 4")], [.amendedForms])),
    .init(
      from: CivilDate(2026, 7, 23),
      cooperative([Citation(LawText.decree295, "Điều 48 khoản 4")], [.amendedForms])),
  ])

  private static let ofGroups = Timeline<SuspensionPaper>(steps: [
    .init(from: CivilDate(2024, 7, 18), group(Citation(LawText.decree92, "Điều 62 khoản 3"))),
    .init(
      from: CivilDate(2025, 7, 1),
      group(Citation(LawText.decree92, "Điều 62 khoản 3"), [.amendedForms])),
    .init(
      from: CivilDate(2026, 7, 23),
      group(Citation(LawText.decree295, "Điều 63 khoản 3"), [.amendedForms])),
  ])

  private static func cooperative(
    _ decree: [Citation], _ amended: [Citation] = []
  ) -> SuspensionPaper {
    SuspensionPaper(
      form: "IV-8", grounds: [.law2023("Điều 96 khoản 1")] + decree,
      sources: [Citation(LawText.circular09, "Điều 3 khoản 3 điểm a")] + amended)
  }

  private static func group(_ decree: Citation, _ amended: [Citation] = []) -> SuspensionPaper {
    SuspensionPaper(
      form: "V-4", grounds: [decree],
      sources: [Citation(LawText.circular09, "Điều 3 khoản 3 điểm b")] + amended)
  }
}
