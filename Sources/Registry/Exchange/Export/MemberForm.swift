public import CooperativeLaw

/// A list of members in the form that an office files or a unit keeps.
public enum MemberForm: String, Sendable, CaseIterable {
  /// Form I-3 of Circular 03/2014/TT-BKHĐT, used up to 2024-06-30.
  case form2014 = "I-3"
  /// Form II-2 of Circular 09/2024/TT-BKHĐT, for cooperatives and unions from 2024-07-01.
  case form2024 = "II-2"
  /// Form III-2 of Circular 09/2024/TT-BKHĐT, for cooperative groups from 2024-07-01.
  case groupForm2024 = "III-2"
  /// The register of members (sổ đăng ký thành viên), Law 17/2023/QH15 Điều 15.
  case register

  /// The first day of Circular 09/2024/TT-BKHĐT and of its forms.
  private static let firstDayOf2024 = "2024-07-01"

  /// The form of the list for a kind of unit on a day; `nil` when the form of that day is not known.
  public static func inForce(on day: CivilDate, for kind: UnitKind) -> MemberForm? {
    let isNew = day.description >= firstDayOf2024
    return switch kind {
    case .cooperative, .union: isNew ? .form2024 : .form2014
    case .group: isNew ? .groupForm2024 : nil
    }
  }

  /// The title of the form.
  public var title: LocalizedText {
    switch self {
    case .form2014:
      LocalizedText(vi: "Danh sách thành viên (mẫu I-3)", en: "List of members (form I-3)")
    case .form2024:
      LocalizedText(
        vi: "Danh sách thành viên chính thức, thành viên liên kết góp vốn (mẫu II-2)",
        en: "List of official members and associate members with capital (form II-2)")
    case .groupForm2024:
      LocalizedText(
        vi: "Danh sách thành viên tổ hợp tác (mẫu III-2)",
        en: "List of members of a cooperative group (form III-2)")
    case .register:
      LocalizedText(
        vi: "Sổ đăng ký thành viên (Điều 15 Luật số 17/2023/QH15)",
        en: "Register of members (Law 17/2023/QH15 Article 15)")
    }
  }
}
