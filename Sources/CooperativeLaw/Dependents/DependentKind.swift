/// What a cooperative or union may have beside its seat.
///
/// Law 23/2012/QH13 Điều 27; Law 17/2023/QH15 Điều 55.
public enum DependentKind: String, Sendable, CaseIterable, Codable {
  /// Does all or part of the work of the HTX or LHHTX (chi nhánh).
  case branch
  /// Represents it by its mandate (văn phòng đại diện).
  case representativeOffice = "representative_office"
  /// A place where business is done (địa điểm kinh doanh).
  case businessLocation = "business_location"

  /// What it is in the table of legal statuses.
  public var subject: StatusSubject {
    switch self {
    case .branch: .branch
    case .representativeOffice: .representativeOffice
    case .businessLocation: .businessLocation
    }
  }

  /// The kind in words.
  public var label: LocalizedText { subject.label }

  /// The words that its name must hold.
  var nameWords: String {
    switch self {
    case .branch: "Chi nhánh"
    case .representativeOffice: "Văn phòng đại diện"
    case .businessLocation: "Địa điểm kinh doanh"
    }
  }
}
