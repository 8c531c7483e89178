public import CooperativeLaw

/// What a filing does; its raw value stands in the database.
public enum FilingKind: String, Sendable, CaseIterable, Codable {
  /// The registry is created for an office.
  case create = "create"
  /// A unit is registered (đăng ký thành lập).
  case registerUnit = "unit.register"
  /// A unit's facts change (đăng ký thay đổi, thông báo thay đổi).
  case changeUnit = "unit.change"
  /// A member joins (kết nạp thành viên).
  case addMember = "member.add"
  /// A membership ends (chấm dứt tư cách thành viên).
  case endMember = "member.end"
  /// Capital is committed, paid, transferred, returned or inherited (vốn góp).
  case recordCapital = "capital.record"
  /// An office of a unit is taken up or left (chức danh).
  case recordPosition = "position.record"
  /// A branch, representative office or business location is registered (đăng ký hoạt động).
  case addDependent = "branch.add"
  /// A branch, office or location closes (chấm dứt hoạt động).
  case closeDependent = "branch.close"
  /// A dissolution or closing is opened (mở giải thể, chấm dứt).
  case openCase = "dissolve.open"
  /// A step of a case is done (bước của vụ việc).
  case recordStep = "dissolve.step"
  /// Somebody joins the council that dissolves a unit (hội đồng giải thể).
  case recordCouncil = "dissolve.council"
  /// An obstacle is recorded (vướng mắc).
  case blockUnit = "dissolve.block"
  /// An obstacle is gone (gỡ vướng mắc).
  case unblockUnit = "dissolve.unblock"
  /// Something is owed or paid in a settlement (thanh toán).
  case settleCase = "dissolve.settle"
  /// A dissolution or closing is completed (hoàn thành).
  case completeCase = "dissolve.complete"
  /// A case is called off (hủy nghị quyết giải thể).
  case cancelCase = "dissolve.cancel"
  /// A certificate is revoked, or its revocation notified (thu hồi).
  case revoke = "dissolve.revoke"
  /// A certificate is restored (khôi phục).
  case restore = "dissolve.restore"
  /// A court's decision on bankruptcy is recorded (phá sản).
  case bankruptcy = "dissolve.bankruptcy"
  /// Where a unit stands with a duty of changing laws (chuyển tiếp).
  case recordTransition = "transition.record"
  /// A list of flags is kept (đợt rà soát).
  case keepFlags = "watch.flags"
  /// What holds a flag is recorded, or no longer holds it (giải trình, phản đối, bất khả kháng).
  case excuseFlag = "watch.excuse"
  /// A report on compliance is asked for, or came (báo cáo tuân thủ).
  case complianceReport = "watch.report"
  /// Business is suspended, or goes on being so (tạm ngừng kinh doanh).
  case suspendUnit = "unit.suspend"
  /// Business is taken up again (tiếp tục kinh doanh trở lại).
  case resumeUnit = "unit.resume"
  /// What the tax authority decided about a unit's status.
  case recordUnitEvent = "unit.event"
  /// Units come from an office's old books.
  case importUnits = "import.units"
  /// Members come from an office's old books.
  case importMembers = "import.members"
  /// Office-holders come from an office's old books.
  case importPositions = "import.positions"
  /// A reorganisation or conversion is opened (tổ chức lại, chuyển đổi).
  case openReorganisation = "reorganisation.open"
  /// A reorganisation is carried through and units end by it.
  case completeReorganisation = "reorganisation.complete"
  /// A reorganisation is given up.
  case cancelReorganisation = "reorganisation.cancel"
  /// A unit's rating of a year (đánh giá, xếp loại).
  case recordRating = "rating.record"
  /// Ratings come from an office's old books.
  case importRatings = "import.ratings"
  /// An office's own scheme of rating (bộ tiêu chí của cơ quan).
  case addRatingScheme = "rating.scheme"
  /// What the office calls weak or effective (yếu kém, hoạt động hiệu quả).
  case defineWatch = "watch.define"
  /// A product of OCOP comes on record (sản phẩm OCOP).
  case addProduct = "ocop.add"
  /// A product of OCOP changes its owner or its name.
  case changeProduct = "ocop.change"
  /// A decision gives a product its stars (công nhận, phân hạng).
  case recogniseProduct = "ocop.recognise"
  /// The recognition of a product is taken back (thu hồi).
  case revokeRecognition = "ocop.revoke"
  /// OCOP products come from an office's old books.
  case importProducts = "import.ocop"
  /// A clerical error of a filing is put right (đính chính, hiệu đính).
  case correctFiling = "filing.correct"
  /// A filing is withdrawn with all it wrote (hủy bỏ).
  case voidFiling = "filing.void"
  /// Personal data is erased at the end of its keeping (xóa dữ liệu cá nhân).
  case purgePersonalData = "db.purge"
  /// What was observed of a unit's work (hoạt động thực tế).
  case recordActivity = "activity.record"
  /// A meeting of the members (đại hội thành viên).
  case recordMeeting = "meeting.record"
  /// A yearly report came (báo cáo năm).
  case recordAnnualReport = "annual-report.record"
  /// Education of a manager (trình độ).
  case recordQualification = "qualification.record"
  /// A class that a manager took (đào tạo, bồi dưỡng).
  case recordTraining = "training.record"
  /// A link with an enterprise (liên kết chuỗi giá trị).
  case addLink = "link.add"
  /// A link with an enterprise ends.
  case endLink = "link.end"
  /// A certification (chứng nhận, áp dụng).
  case addCertification = "certification.add"
  /// A certification ends.
  case endCertification = "certification.end"
  /// Something done to support units (hoạt động hỗ trợ).
  case recordSupport = "support.record"
  /// A unit took part in support (được hỗ trợ).
  case attendSupport = "support.attend"
  /// A movement of the support fund (Quỹ hỗ trợ).
  case recordSupportFund = "support.fund"
  /// A return is sent (gửi báo cáo).
  case issueReport = "report.issue"
  /// Seats of a divided commune are placed on the new map (đối chiếu địa bàn).
  case mapArea = "area.map"
  /// A figure of an area (số liệu địa bàn).
  case recordAreaStatistic = "area.statistic"
  /// Observations come from an office's old books.
  case importActivities = "import.activities"
  /// Meetings come from an office's old books.
  case importMeetings = "import.meetings"
  /// Yearly reports come from an office's old books.
  case importAnnualReports = "import.annual-reports"
  /// Education of managers comes from an office's old books.
  case importQualifications = "import.qualifications"
  /// Classes of managers come from an office's old books.
  case importTrainings = "import.trainings"
  /// Links come from an office's old books.
  case importLinks = "import.links"
  /// Certifications come from an office's old books.
  case importCertifications = "import.certifications"
  /// Support comes from an office's old books.
  case importSupport = "import.support"
  /// Figures of areas come from an office's old books.
  case importAreaStatistics = "import.area-statistics"

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .create: LocalizedText(vi: "Lập sổ đăng ký", en: "Registry created")
    case .registerUnit: LocalizedText(vi: "Đăng ký thành lập", en: "Unit registered")
    case .changeUnit: LocalizedText(vi: "Thay đổi nội dung", en: "Unit changed")
    case .addMember: LocalizedText(vi: "Kết nạp thành viên", en: "Member added")
    case .endMember: LocalizedText(vi: "Chấm dứt tư cách thành viên", en: "Membership ended")
    case .recordCapital: LocalizedText(vi: "Ghi vốn góp", en: "Capital recorded")
    case .recordPosition: LocalizedText(vi: "Ghi chức danh", en: "Position recorded")
    case .addDependent:
      LocalizedText(vi: "Lập chi nhánh, văn phòng, địa điểm", en: "Branch or location added")
    case .closeDependent:
      LocalizedText(
        vi: "Chấm dứt chi nhánh, văn phòng, địa điểm", en: "Branch or location closed")
    case .openCase: LocalizedText(vi: "Mở giải thể, chấm dứt", en: "Dissolution opened")
    case .recordStep: LocalizedText(vi: "Bước giải thể", en: "Step of a case")
    case .recordCouncil: LocalizedText(vi: "Hội đồng giải thể", en: "Dissolution council")
    case .blockUnit: LocalizedText(vi: "Ghi vướng mắc", en: "Obstacle recorded")
    case .unblockUnit: LocalizedText(vi: "Gỡ vướng mắc", en: "Obstacle gone")
    case .settleCase: LocalizedText(vi: "Thanh toán khi giải thể", en: "Settlement")
    case .completeCase: LocalizedText(vi: "Hoàn thành giải thể", en: "Dissolution completed")
    case .cancelCase: LocalizedText(vi: "Hủy giải thể", en: "Dissolution called off")
    case .revoke: LocalizedText(vi: "Thu hồi giấy chứng nhận", en: "Certificate revoked")
    case .restore: LocalizedText(vi: "Khôi phục giấy chứng nhận", en: "Certificate restored")
    case .bankruptcy: LocalizedText(vi: "Phá sản", en: "Bankruptcy")
    case .recordTransition: LocalizedText(vi: "Ghi chuyển tiếp", en: "Transition recorded")
    case .keepFlags: LocalizedText(vi: "Lưu đợt rà soát", en: "Flags kept")
    case .excuseFlag: LocalizedText(vi: "Ghi giải trình, phản đối", en: "Flag excused")
    case .complianceReport:
      LocalizedText(vi: "Báo cáo tuân thủ", en: "Report on compliance")
    case .suspendUnit: LocalizedText(vi: "Tạm ngừng kinh doanh", en: "Business suspended")
    case .resumeUnit: LocalizedText(vi: "Tiếp tục kinh doanh", en: "Business resumed")
    case .recordUnitEvent:
      LocalizedText(vi: "Ghi việc của cơ quan thuế", en: "Act of the tax authority recorded")
    case .importUnits: LocalizedText(vi: "Nhập danh sách đơn vị", en: "Units imported")
    case .importMembers: LocalizedText(vi: "Nhập danh sách thành viên", en: "Members imported")
    case .importPositions: LocalizedText(vi: "Nhập danh sách chức danh", en: "Positions imported")
    case .openReorganisation:
      LocalizedText(vi: "Tổ chức lại, chuyển đổi", en: "Reorganisation opened")
    case .completeReorganisation:
      LocalizedText(vi: "Hoàn thành tổ chức lại", en: "Reorganisation completed")
    case .cancelReorganisation:
      LocalizedText(vi: "Hủy phương án tổ chức lại", en: "Reorganisation cancelled")
    case .recordRating: LocalizedText(vi: "Ghi xếp loại", en: "Rating recorded")
    case .importRatings: LocalizedText(vi: "Nhập xếp loại", en: "Ratings imported")
    case .addRatingScheme: LocalizedText(vi: "Thêm bộ tiêu chí", en: "Rating scheme added")
    case .defineWatch: LocalizedText(vi: "Đặt định nghĩa theo dõi", en: "Definition of a list set")
    case .addProduct: LocalizedText(vi: "Ghi sản phẩm OCOP", en: "OCOP product added")
    case .changeProduct: LocalizedText(vi: "Thay đổi sản phẩm OCOP", en: "OCOP product changed")
    case .recogniseProduct:
      LocalizedText(vi: "Công nhận sản phẩm OCOP", en: "OCOP product recognised")
    case .revokeRecognition:
      LocalizedText(vi: "Thu hồi công nhận OCOP", en: "OCOP recognition revoked")
    case .importProducts: LocalizedText(vi: "Nhập sản phẩm OCOP", en: "OCOP products imported")
    case .correctFiling: LocalizedText(vi: "Đính chính hồ sơ", en: "Filing corrected")
    case .voidFiling: LocalizedText(vi: "Hủy bỏ hồ sơ", en: "Filing voided")
    case .purgePersonalData:
      LocalizedText(vi: "Xóa dữ liệu cá nhân hết hạn lưu", en: "Personal data erased")
    case .recordActivity, .recordMeeting, .recordAnnualReport, .recordQualification,
      .recordTraining, .addLink, .endLink, .addCertification, .endCertification, .recordSupport,
      .attendSupport, .recordSupportFund, .issueReport, .mapArea, .recordAreaStatistic,
      .importActivities, .importMeetings, .importAnnualReports, .importQualifications,
      .importTrainings,
      .importLinks, .importCertifications, .importSupport, .importAreaStatistics:
      yearlyLabel
    }
  }
}
