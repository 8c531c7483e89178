import CooperativeLaw
import Registry
import VietnameseText

/// A certificate of registration in the fields of its template.
struct CertificateValues {
  let paper: CertificatePaper
  let common: CommonValues

  static let fields: [PaperField] =
    CommonValues.fields + [
      PaperField("form", "số mẫu, IV-1 (nếu biết)"),
      PaperField("registered_kind", "tên loại đơn vị ở tên giấy chứng nhận"),
      PaperField("change_number", "đăng ký thay đổi lần thứ mấy (để trống khi sổ không biết hết)"),
      PaperField("change_text", "ngày … tháng … năm … của lần thay đổi đó"),
      PaperField("has_changes", .flag, "có dòng đăng ký thay đổi"),
      PaperField("capital_label", "Vốn điều lệ, hoặc tổng giá trị phần vốn góp của tổ hợp tác"),
      PaperField("capital", "số tiền, 1.500.000.000 đồng"),
      PaperField("capital_words", "số tiền bằng chữ"),
      PaperField("phone", "điện thoại"), PaperField("email", "thư điện tử"),
      PaperField("shows_lines", .flag, "giấy chứng nhận này ghi ngành, nghề"),
      PaperField(
        "lines",
        .list([
          PaperField("line_number", "số thứ tự"), PaperField("line_code", "mã ngành"),
          PaperField("line_main", "X khi là ngành chính"),
        ]), "ngành, nghề kinh doanh"),
      PaperField("members", "số thành viên"),
      PaperField("representative_upper", "họ tên người đại diện bằng chữ in hoa"),
      PaperField("sex", "giới tính"), PaperField("role", "chức danh"),
      PaperField("born", "ngày sinh"), PaperField("nationality", "quốc tịch"),
      PaperField("id_number", "số định danh cá nhân hoặc giấy tờ"),
      PaperField("contact_address", "địa chỉ liên lạc"),
    ]

  var values: [String: PaperValue] {
    common.values.adding(changes).adding(content).adding(person)
  }

  private var changes: [String: PaperValue] {
    let number = paper.changes.number
    let last = paper.changes.lastOn
    return [
      "form": .text(paper.form?.layout?.rawValue), "registered_kind": .text(registeredKind),
      "has_changes": .flag(number != 0),
      "change_number": .text(number.map(String.init) ?? Blank.short),
      "change_text": .text(PaperDate.text(number == nil ? nil : last)),
    ]
  }

  /// Since 2024 one certificate goes by the name of cooperatives for unions too (Decree 92/2024/NĐ-CP
  /// Điều 9 khoản 1).
  private var registeredKind: String {
    let isUnion = paper.unit.kind == .union && paper.form?.layout == .cooperative2024
    return isUnion ? UnitKind.cooperative.label.vi : paper.unit.kind.label.vi
  }

  private var content: [String: PaperValue] {
    let capital = paper.unit.charterCapital
    let isGroup = paper.unit.kind == .group
    return [
      "capital_label": .text(isGroup ? "Tổng giá trị phần vốn góp" : "Vốn điều lệ"),
      "capital": .text(capital.map { Cell.grouped($0) + " đồng" } ?? Blank.line),
      "capital_words": .text(capital.map(spelledAmount) ?? Blank.line),
      "phone": .text(paper.phone ?? Blank.line), "email": .text(paper.email ?? Blank.line),
      "shows_lines": .flag(paper.form?.saysLines == true),
      "lines": .list(
        paper.lines.enumerated().map { place, code in
          [
            "line_number": .text(String(place + 1)), "line_code": .text(code),
            "line_main": .text(place == 0 ? "X" : nil),
          ]
        }),
      "members": .text(String(paper.members)),
    ]
  }

  private var person: [String: PaperValue] {
    let person = paper.representative
    return [
      "representative_upper": .text(person?.fullName.uppercased() ?? Blank.line),
      "sex": .text(person?.sex.map { $0 == .male ? "Nam" : "Nữ" } ?? Blank.short),
      "role": .text(
        person?.titles.first.map(\.label.vi)
          ?? (paper.unit.kind == .group ? Blank.line : "Người đại diện theo pháp luật")),
      "born": .text(person?.born ?? Blank.short),
      "nationality": .text(person?.nationality ?? Blank.short),
      "id_number": .text(person?.idNumber ?? Blank.line),
      "contact_address": .text(person?.address ?? Blank.line),
    ]
  }
}
