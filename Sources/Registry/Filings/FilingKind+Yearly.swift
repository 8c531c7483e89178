internal import CooperativeLaw

extension FilingKind {
  /// The names of what is observed, reported and counted; the code for other kinds.
  var yearlyLabel: LocalizedText {
    switch self {
    case .recordActivity: LocalizedText(vi: "Ghi hoạt động thực tế", en: "Activity recorded")
    case .recordMeeting: LocalizedText(vi: "Ghi cuộc họp thành viên", en: "Meeting recorded")
    case .recordAnnualReport: LocalizedText(vi: "Ghi báo cáo năm", en: "Yearly report recorded")
    case .recordQualification: LocalizedText(vi: "Ghi trình độ", en: "Education recorded")
    case .recordTraining: LocalizedText(vi: "Ghi đào tạo, bồi dưỡng", en: "Training recorded")
    case .addLink: LocalizedText(vi: "Ghi liên kết", en: "Link added")
    case .endLink: LocalizedText(vi: "Chấm dứt liên kết", en: "Link ended")
    case .addCertification: LocalizedText(vi: "Ghi chứng nhận", en: "Certification added")
    case .endCertification: LocalizedText(vi: "Chấm dứt chứng nhận", en: "Certification ended")
    case .recordSupport: LocalizedText(vi: "Ghi hoạt động hỗ trợ", en: "Support recorded")
    case .attendSupport: LocalizedText(vi: "Ghi đơn vị được hỗ trợ", en: "Attendance recorded")
    case .recordSupportFund: LocalizedText(vi: "Ghi Quỹ hỗ trợ", en: "Support fund recorded")
    case .issueReport: LocalizedText(vi: "Gửi báo cáo", en: "Return sent")
    case .mapArea: LocalizedText(vi: "Đối chiếu địa bàn", en: "Seats placed on the new map")
    case .recordAreaStatistic:
      LocalizedText(vi: "Ghi số liệu địa bàn", en: "Figure of an area recorded")
    case .importActivities: LocalizedText(vi: "Nhập hoạt động thực tế", en: "Observations imported")
    case .importMeetings: LocalizedText(vi: "Nhập cuộc họp thành viên", en: "Meetings imported")
    case .importAnnualReports: LocalizedText(vi: "Nhập báo cáo năm", en: "Yearly reports imported")
    case .importQualifications: LocalizedText(vi: "Nhập trình độ cán bộ", en: "Education imported")
    case .importTrainings: LocalizedText(vi: "Nhập đào tạo, bồi dưỡng", en: "Training imported")
    case .importLinks: LocalizedText(vi: "Nhập liên kết", en: "Links imported")
    case .importCertifications: LocalizedText(vi: "Nhập chứng nhận", en: "Certifications imported")
    case .importSupport: LocalizedText(vi: "Nhập hoạt động hỗ trợ", en: "Support imported")
    case .importAreaStatistics:
      LocalizedText(vi: "Nhập số liệu địa bàn", en: "Figures of areas imported")
    default: LocalizedText(vi: rawValue, en: rawValue)
    }
  }
}
