/// What a certificate of registration says and in which layout, by the day it is issued
/// (mẫu Giấy chứng nhận đăng ký).
///
/// Decree 193/2013/NĐ-CP Điều 15; Circular 03/2014/TT-BKHĐT Điều 9; Law 17/2023/QH15 Điều 45;
/// Decrees 92/2024/NĐ-CP and 295/2026/NĐ-CP Điều 9; Circular 09/2024/TT-BKHĐT.
public struct CertificateForm: Hashable, Sendable {
  /// A layout by its number in the circular.
  public enum Layout: String, Sendable, CaseIterable, Codable {
    /// HTX and LHHTX, Circular 03/2014/TT-BKHĐT: the layout itself was not read.
    case cooperative2014 = "II-3"
    /// HTX and LHHTX, Circular 09/2024/TT-BKHĐT: read.
    case cooperative2024 = "IV-1"
    /// THT, Circular 09/2024/TT-BKHĐT: the layout itself was not read.
    case group2024 = "V-1"

    /// Whether the layout was read, and not only its number.
    public var isRead: Bool { self == .cooperative2024 }
  }

  /// The layout; `nil` where the text that gives it is not known.
  public let layout: Layout?
  /// Where the content stands.
  public let contents: [Citation]
  /// Where the layout stands, or is changed.
  public let sources: [Citation]
  /// Whether it says the lines of business (ngành, nghề).
  public let saysLines: Bool

  /// The certificate of a kind of unit on a day.
  ///
  /// - Returns: `nil` where none was issued by a text that this program knows.
  public static func inForce(on day: CivilDate, for kind: UnitKind) -> CertificateForm? {
    kind == .group ? ofGroups[day] : ofCooperatives[day]
  }

  private static let ofCooperatives = Timeline<CertificateForm>(steps: [
    .init(
      from: CivilDate(2014, 1, 27),
      CertificateForm(
        layout: nil, contents: [.decree193("Điều 15 khoản 2")],
        sources: [.notKnown(in: LawText.decree193)], saysLines: true)),
    .init(
      from: CivilDate(2014, 8, 1),
      CertificateForm(
        layout: .cooperative2014, contents: [.decree193("Điều 15 khoản 2")],
        sources: [.circular03("Điều 9 khoản 1")], saysLines: true)),
    .init(from: CivilDate(2024, 7, 1), cooperative(decree: nil)),
    .init(from: CivilDate(2024, 7, 18), cooperative(decree: LawText.decree92)),
    .init(from: CivilDate(2025, 7, 1), cooperative(decree: LawText.decree92, isAmended: true)),
    .init(from: CivilDate(2026, 7, 23), cooperative(decree: LawText.decree295, isAmended: true)),
  ])

  private static let ofGroups = Timeline<CertificateForm>(steps: [
    .init(from: CivilDate(2024, 7, 18), group(decree: LawText.decree92)),
    .init(from: CivilDate(2025, 7, 1), group(decree: LawText.decree92, isAmended: true)),
    .init(from: CivilDate(2026, 7, 23), group(decree: LawText.decree295, isAmended: true)),
  ])

  private static func cooperative(decree: String?, isAmended: Bool = false) -> CertificateForm {
    CertificateForm(
      layout: .cooperative2024,
      contents: [.law2023("Điều 45")] + (decree.map { [Citation($0, "Điều 9")] } ?? []),
      sources: forms("a", isAmended), saysLines: false)
  }

  private static func group(decree: String, isAmended: Bool = false) -> CertificateForm {
    CertificateForm(
      layout: .group2024, contents: [Citation(decree, "Điều 9")], sources: forms("b", isAmended),
      saysLines: true)
  }

  private static func forms(_ point: String, _ isAmended: Bool) -> [Citation] {
    [Citation(LawText.circular09, "Điều 3 khoản 3 điểm \(point)")]
      + (isAmended ? [.amendedForms] : [])
  }
}

extension Citation {
  /// Circular 43/2025/TT-BTC changes the forms of Circular 09/2024/TT-BKHĐT; its text was not read.
  static let amendedForms = Citation(
    LawText.circular43, "sửa đổi Thông tư 09/2024/TT-BKHĐT", confidence: .unknown)
}
