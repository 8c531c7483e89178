internal import CooperativeLaw

extension FormColumn {
  static let number = FormColumn("number", "STT", "No.")
  static let name = FormColumn("full_name", "Tên thành viên", "Member")
  static let birth = FormColumn("date_of_birth", "Ngày, tháng, năm sinh", "Date of birth", .date)
  static let identity = FormColumn(
    "id_number", "Số định danh cá nhân hoặc giấy tờ", "Personal ID number or paper")
  static let sex = FormColumn("sex", "Giới tính", "Sex")
  static let nationality = FormColumn("nationality", "Quốc tịch", "Nationality")
  static let ethnicity = FormColumn("ethnicity", "Dân tộc", "Ethnic group")
  static let home = FormColumn("permanent_address", "Nơi thường trú", "Permanent address")
  static let dwelling = FormColumn("current_address", "Nơi ở hiện tại", "Current address")
  static let capital = FormColumn(
    "capital", "Giá trị phần vốn góp (VNĐ)", "Contribution (VND)", .money)
  static let share = FormColumn("share", "Tỷ lệ (%)", "Share (%)", .share)
  static let completed = FormColumn(
    "completed_on", "Thời điểm hoàn thành góp vốn", "Contribution completed", .date)
  static let project = FormColumn(
    "investment_project",
    "Mã số dự án, ngày cấp, cơ quan cấp GCN đăng ký đầu tư (nếu có)", "Investment project")
  static let paper = FormColumn(
    "establishment_paper", "Số, ngày cấp, nơi cấp GCN ĐKDN, quyết định thành lập",
    "Registration or establishment paper")
  static let office = FormColumn("head_office", "Địa chỉ trụ sở chính", "Head office")
  static let representative = FormColumn(
    "representative", "Họ, chữ đệm và tên người đại diện", "Representative")
  static let note = FormColumn("note", "Ghi chú", "Note")
}
