/// Forms that a decree itself gives for notices of breach and decisions to revoke.
enum DecreeForms {
  /// A paper of Decree 92/2024/NĐ-CP.
  enum Paper {
    /// The notice of a breach: Mẫu số 01, for THT Mẫu số 04.
    case notice
    /// The decision to revoke: Mẫu số 02, for THT Mẫu số 05.
    case revocation
  }

  /// Says that the form of the day is one whose layout was not read.
  ///
  /// Decree 92/2024/NĐ-CP Điều 53, 64 name them, from 2024-07-18 to 2026-07-22; Decree 295/2026/NĐ-CP
  /// names none.
  static func notRead(
    _ paper: Paper, isOfGroup: Bool, on day: CivilDate, rule: RuleID
  ) -> [Finding] {
    guard day >= CivilDate(2024, 7, 18), day < CivilDate(2026, 7, 23) else { return [] }
    let number =
      switch paper {
      case .notice: isOfGroup ? "04" : "01"
      case .revocation: isOfGroup ? "05" : "02"
      }
    return [
      Finding(
        rule: rule, severity: .warning,
        message: LocalizedText(
          vi: "Bố cục Mẫu số \(number) của Nghị định 92/2024/NĐ-CP chưa được đọc.",
          en: "The layout of form \(number) of Decree 92/2024/NĐ-CP was not read."),
        citations: [Citation(LawText.decree92, isOfGroup ? "Điều 64 khoản 2" : "Điều 53 khoản 2")],
        remedy: LocalizedText(
          vi: "Hãy so với mẫu chính thức; sửa mẫu in bằng htx print templates.",
          en: "Compare it with the official form; edit the template with htx print templates."))
    ]
  }
}
