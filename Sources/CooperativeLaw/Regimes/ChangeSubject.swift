/// What changes in a unit.
public enum ChangeSubject: String, Sendable, CaseIterable, Codable {
  /// Name.
  case name
  /// Address of the head office.
  case address
  /// Lines of business.
  case lines
  /// Charter capital; of a THT the total contribution.
  case charterCapital = "charter_capital"
  /// Legal representative; of a THT its representative.
  case legalRepresentative = "legal_representative"
  /// The members, or how many they are.
  case members
  /// Members that are foreign investors or have foreign capital.
  case foreignMembers = "foreign_members"
  /// Members of the board.
  case board
  /// Members of the control board, or the controller.
  case control
  /// Charter.
  case charter
  /// Tax registration data.
  case tax
  /// Places of business.
  case businessPlace = "business_place"
}

extension ChangeSubject {
  /// The subject in words.
  public var label: LocalizedText {
    switch self {
    case .name: LocalizedText(vi: "tên", en: "name")
    case .address: LocalizedText(vi: "địa chỉ trụ sở", en: "head-office address")
    case .lines: LocalizedText(vi: "ngành, nghề kinh doanh", en: "lines of business")
    case .charterCapital:
      LocalizedText(vi: "vốn điều lệ (tổng giá trị phần vốn góp)", en: "charter capital")
    case .legalRepresentative: LocalizedText(vi: "người đại diện", en: "representative")
    case .members: LocalizedText(vi: "thành viên", en: "members")
    case .foreignMembers:
      LocalizedText(vi: "thành viên là nhà đầu tư nước ngoài", en: "foreign members")
    case .board: LocalizedText(vi: "thành viên Hội đồng quản trị", en: "board members")
    case .control:
      LocalizedText(vi: "Ban kiểm soát, kiểm soát viên", en: "control board or controller")
    case .charter: LocalizedText(vi: "điều lệ", en: "charter")
    case .tax: LocalizedText(vi: "thông tin đăng ký thuế", en: "tax registration data")
    case .businessPlace: LocalizedText(vi: "địa điểm kinh doanh", en: "place of business")
    }
  }
}
