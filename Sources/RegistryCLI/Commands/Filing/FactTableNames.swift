import CooperativeLaw

extension Cell {
  /// A table of facts by what it holds.
  static func factTable(_ name: String) -> Cell {
    factTableNames[name].map { .coded(name, $0) } ?? .text(name)
  }

  private static let factTableNames = [
    "unit_registration": LocalizedText(vi: "Đăng ký", en: "Registration"),
    "unit_name": LocalizedText(vi: "Tên", en: "Name"),
    "unit_code": LocalizedText(vi: "Mã số", en: "Codes"),
    "unit_address": LocalizedText(vi: "Địa chỉ", en: "Address"),
    "unit_contact": LocalizedText(vi: "Liên lạc", en: "Contact"),
    "unit_capital": LocalizedText(vi: "Vốn điều lệ", en: "Charter capital"),
    "unit_line": LocalizedText(vi: "Ngành nghề", en: "Lines of business"),
    "unit_trait": LocalizedText(vi: "Đặc điểm", en: "Traits"),
    "unit_status": LocalizedText(vi: "Tình trạng", en: "Status"),
    "unit_blocker": LocalizedText(vi: "Vướng mắc", en: "Obstacles"),
    "party_detail": LocalizedText(vi: "Người, tổ chức", en: "Persons, organisations"),
    "position": LocalizedText(vi: "Chức danh", en: "Positions"),
    "membership": LocalizedText(vi: "Thành viên", en: "Members"),
    "dependent_detail": LocalizedText(vi: "Chi nhánh, địa điểm", en: "Branches"),
    "dependent_status": LocalizedText(vi: "Tình trạng chi nhánh", en: "Status of branches"),
    "unit_transition": LocalizedText(vi: "Chuyển tiếp", en: "Changing laws"),
    "unit_balance": LocalizedText(vi: "Tài sản không chia, nợ", en: "Undivided assets, debts"),
    "unit_explanation": LocalizedText(vi: "Giải trình", en: "Explanations"),
    "qualification": LocalizedText(vi: "Trình độ cán bộ", en: "Education of managers"),
    "value_chain_link": LocalizedText(vi: "Liên kết chuỗi giá trị", en: "Value chain links"),
    "certification": LocalizedText(vi: "Chứng nhận, áp dụng", en: "Certifications"),
    "ocop_detail": LocalizedText(vi: "Sản phẩm OCOP", en: "OCOP products"),
    "activity_observation": LocalizedText(vi: "Hoạt động thực tế", en: "Observed activity"),
    "meeting": LocalizedText(vi: "Đại hội, họp thành viên", en: "Meetings"),
    "training": LocalizedText(vi: "Đào tạo, bồi dưỡng", en: "Training"),
    "annual_report": LocalizedText(vi: "Số liệu năm", en: "Yearly figures"),
    "area_statistic": LocalizedText(vi: "Số liệu địa bàn", en: "Figures of areas"),
    "rating_scheme": LocalizedText(vi: "Bộ tiêu chí của cơ quan", en: "Rating schemes"),
    "rating": LocalizedText(vi: "Xếp loại", en: "Ratings"),
    "rating_score": LocalizedText(vi: "Điểm tiêu chí", en: "Points of criteria"),
    "support_activity": LocalizedText(vi: "Hoạt động hỗ trợ", en: "Support"),
    "support_attendance": LocalizedText(vi: "Đơn vị được hỗ trợ", en: "Units supported"),
    "support_fund_entry": LocalizedText(vi: "Quỹ hỗ trợ", en: "Support fund"),
    "ocop_recognition": LocalizedText(vi: "Công nhận OCOP", en: "OCOP recognitions"),
    "ocop_revocation": LocalizedText(vi: "Thu hồi OCOP", en: "OCOP revocations"),
    "flag_run": LocalizedText(vi: "Đợt rà soát", en: "Kept runs of flags"),
    "flag_line": LocalizedText(vi: "Cảnh báo đã lưu", en: "Kept flags"),
    "issued_report": LocalizedText(vi: "Báo cáo đã gửi", en: "Returns sent"),
    "capital_entry": LocalizedText(vi: "Vốn góp", en: "Capital entries"),
    "status_event": LocalizedText(vi: "Việc xảy ra", en: "Events"),
    "case_file": LocalizedText(vi: "Vụ việc", en: "Cases"),
    "case_step": LocalizedText(vi: "Bước", en: "Steps"),
    "case_person": LocalizedText(vi: "Hội đồng", en: "Council"),
    "settlement_line": LocalizedText(vi: "Thanh toán", en: "Settlement"),
    "reorganisation": LocalizedText(vi: "Tổ chức lại", en: "Reorganisations"),
    "reorganisation_unit": LocalizedText(vi: "Đơn vị tham gia", en: "Units taking part"),
    "reorganisation_step": LocalizedText(vi: "Bước tổ chức lại", en: "Steps of reorganisation"),
    "reorganisation_line": LocalizedText(vi: "Đối chiếu", en: "Lines of the proof"),
  ]
}
