internal import CooperativeLaw

/// What is odd about imported rows beyond the rules of the law.
enum ImportWarning {
  static func noJoiningDay(_ day: String) -> Finding {
    Finding(
      rule: "import.no-joining-day", severity: .warning, field: "joined_on",
      message: LocalizedText(
        vi: "Không có ngày gia nhập; lấy ngày đăng ký của đơn vị, \(day).",
        en: "No day of joining; the unit's day of registration, \(day), is taken."),
      citations: [],
      remedy: LocalizedText(
        vi: "Khi biết ngày thì đính chính.", en: "Correct it when the day is known."))
  }

  static func namesakes(_ count: Int) -> Finding {
    Finding(
      rule: "import.namesakes", severity: .warning, field: "full_name",
      message: LocalizedText(
        vi: "Đơn vị có \(count) thành viên cùng tên.",
        en: "The unit has \(count) members of this name."),
      citations: [],
      remedy: LocalizedText(
        vi: "Kiểm tra có phải cùng một người không.", en: "Check whether they are one person."))
  }

  static func tooFewMembers(_ count: Int, least: Int, _ citation: Citation) -> Finding {
    Finding(
      rule: "registration.minimum-members", severity: .warning,
      message: LocalizedText(
        vi: "Còn \(count) thành viên chính thức, luật cần ít nhất \(least).",
        en: "It has \(count) official members; the law asks for at least \(least)."),
      citations: [citation],
      remedy: LocalizedText(
        vi: "Kiểm tra sổ thành viên, kết nạp thêm hoặc xem căn cứ giải thể.",
        en: "Check the member book; admit members or look at the grounds of dissolution."))
  }

  static func otherLaw(_ typed: RegimeID, expected: RegimeID) -> Finding {
    Finding(
      rule: "import.other-law", severity: .warning, field: "law",
      message: LocalizedText(
        vi: "Cột luật ghi \(typed.rawValue); theo ngày đăng ký là \(expected.rawValue).",
        en: "The column says \(typed.rawValue); by the day of registration it is "
          + "\(expected.rawValue)."),
      citations: [],
      remedy: LocalizedText(
        vi: "Đúng nếu đơn vị đã đăng ký lại; nếu không thì sửa.",
        en: "Right if the unit registered anew; otherwise correct it."))
  }

  static func noStatusDay(_ day: String) -> Finding {
    Finding(
      rule: "import.no-status-day", severity: .warning, field: "status_from",
      message: LocalizedText(
        vi: "Không rõ tình trạng có từ ngày nào; lấy ngày \(day).",
        en: "It is not known since when the status holds; \(day) is taken."),
      citations: [],
      remedy: LocalizedText(
        vi: "Khi biết ngày thì đính chính.", en: "Correct it when the day is known."))
  }

  static func otherRole(_ role: PositionRole, _ kind: UnitKind) -> Finding {
    Finding(
      rule: "import.role-of-other-kind", severity: .warning, field: "role",
      message: LocalizedText(
        vi: "Chức danh \(role.label.vi) không có ở \(kind.label.vi).",
        en: "A \(kind.label.en) has no \(role.label.en)."),
      citations: [],
      remedy: LocalizedText(vi: "Kiểm tra chức danh.", en: "Check the role."))
  }
}
