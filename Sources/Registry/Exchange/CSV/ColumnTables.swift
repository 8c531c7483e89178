import CooperativeLaw

extension ColumnCatalogue {
  /// The columns of a file of units.
  public static let units = ColumnCatalogue(columns: [
    column(
      "kind", "Loại hình", "Kind", required: true,
      also: ["Loại hình tổ chức", "Loại hình đơn vị", "Loại hình HTX", "Loại đơn vị"]),
    column(
      "name", "Tên đơn vị", "Name", required: true,
      also: [
        "Tên", "Tên HTX", "Tên hợp tác xã", "Tên THT", "Tên tổ hợp tác", "Tên LHHTX",
        "Tên liên hiệp hợp tác xã", "Tên HTX/THT", "Tên tiếng Việt", "Tên đầy đủ",
      ]),
    column("short_name", "Tên viết tắt", "Short name", also: ["Viết tắt", "Tên gọi tắt"]),
    column(
      "tax_code", "Mã số thuế", "Tax code",
      also: [
        "MST", "Mã số HTX", "Mã số hợp tác xã", "Mã số THT", "Mã số tổ hợp tác", "Mã số", "Mã HTX",
      ]),
    column(
      "certificate_number", "Số giấy chứng nhận đăng ký", "Certificate number",
      also: [
        "Số GCN", "Số GCNĐK", "Số GCN đăng ký", "Số giấy chứng nhận", "Giấy chứng nhận đăng ký",
        "Số giấy chứng nhận đăng ký HTX", "Số giấy chứng nhận ĐKKD", "Số ĐKKD", "Số đăng ký",
      ]),
    column(
      "registered_on", "Ngày đăng ký", "Registered on", .date, required: true,
      also: [
        "Ngày cấp", "Ngày cấp GCN", "Ngày cấp GCNĐK", "Ngày cấp giấy chứng nhận",
        "Ngày đăng ký lần đầu", "Ngày cấp lần đầu", "Ngày thành lập", "Ngày ĐKKD",
      ]),
    column("law", "Luật áp dụng", "Law", also: ["Đăng ký theo luật", "Theo luật", "Luật"]),
    column(
      "address", "Địa chỉ trụ sở", "Address",
      also: ["Địa chỉ", "Địa chỉ trụ sở chính", "Trụ sở", "Trụ sở chính"]),
    column(
      "area_code", "Mã xã", "Area code",
      also: [
        "Mã ĐVHC", "Mã đơn vị hành chính", "Mã xã phường", "Mã xã/phường/đặc khu", "Mã phường xã",
      ]),
    column(
      "charter_capital", "Vốn điều lệ", "Charter capital", .money,
      also: ["Tổng vốn điều lệ", "VĐL", "Vốn điều lệ bằng số"]),
    column(
      "lines", "Ngành, nghề kinh doanh", "Lines of business",
      also: [
        "Ngành nghề", "Mã ngành", "Ngành nghề KD", "Mã ngành VSIC", "Mã ngành nghề",
        "Ngành nghề đăng ký", "Ngành nghề hoạt động",
      ]),
    column("sector", "Lĩnh vực", "Sector", also: ["Lĩnh vực hoạt động"]),
    column("model", "Mô hình", "Model", also: ["Mô hình hoạt động", "Mô hình HTX"]),
    column(
      "credit_fund", "Quỹ tín dụng nhân dân", "People's credit fund", also: ["QTDND", "Là QTDND"]),
    column(
      "legal_representative", "Người đại diện theo pháp luật", "Legal representative",
      also: [
        "Người đại diện", "Người ĐDPL", "Người đại diện pháp luật", "Đại diện theo pháp luật",
        "Họ tên người đại diện",
      ]),
    column(
      "legal_representative_id", "Số định danh người đại diện", "Legal representative's ID",
      also: [
        "CCCD người đại diện", "Số CCCD người đại diện", "CCCD/CMND người đại diện",
        "Số định danh cá nhân người đại diện",
      ]),
    column("phone", "Điện thoại", "Phone", also: phoneAliases),
    column("email", "Email", "Email", also: ["Thư điện tử", "E-mail", "Địa chỉ email"]),
    column(
      "status", "Tình trạng", "Status",
      also: ["Trạng thái", "Tình trạng pháp lý", "Tình trạng hoạt động", "Hiện trạng"]),
    column(
      "status_from", "Tình trạng từ ngày", "Status from", .date,
      also: ["Từ ngày", "Ngày thay đổi tình trạng", "Trạng thái từ ngày"]),
    column("note", "Ghi chú", "Note", also: noteAliases),
  ])

  /// The columns of a file of members.
  public static let members = ColumnCatalogue(columns: [
    column("unit", "Đơn vị", "Unit", required: true, also: unitAliases),
    column(
      "member_number", "Số hiệu thành viên", "Member number",
      also: [
        "Số thành viên", "Mã thành viên", "Số thẻ thành viên", "Số sổ thành viên", "Mã TV", "Số TV",
        "Mã số thành viên",
      ]
    ),
    column(
      "member_type", "Loại thành viên", "Member type",
      also: ["Đối tượng", "Đối tượng thành viên", "Cá nhân/hộ/tổ chức"]),
    column(
      "member_kind", "Tư cách thành viên", "Member kind",
      also: ["Thành viên chính thức/liên kết", "Hình thức thành viên", "Tư cách"]),
    column(
      "full_name", "Họ và tên", "Full name", required: true,
      also: [
        "Họ tên", "Họ, chữ đệm và tên", "Họ và tên thành viên", "Họ tên thành viên",
        "Tên thành viên", "Tên xã viên", "Họ tên xã viên", "Họ và tên xã viên", "Tên",
      ]),
    column("sex", "Giới tính", "Sex", also: ["Nam/Nữ", "Phái"]),
    column(
      "date_of_birth", "Ngày sinh", "Date of birth", .date,
      also: ["Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "NTNS", "Sinh ngày", "Năm sinh"]),
    column("id_number", "Số định danh cá nhân", "ID number", also: idAliases),
    column("nationality", "Quốc tịch", "Nationality", also: []),
    column("ethnicity", "Dân tộc", "Ethnicity", also: []),
    column(
      "address", "Địa chỉ", "Address",
      also: [
        "Nơi thường trú", "Địa chỉ thường trú", "Hộ khẩu thường trú", "HKTT", "Nơi ở hiện tại",
        "Nơi ở", "Chỗ ở", "Địa chỉ liên hệ", "Địa chỉ trụ sở chính",
      ]),
    column("phone", "Điện thoại", "Phone", also: phoneAliases),
    column(
      "representative", "Người đại diện", "Representative",
      also: ["Họ tên người đại diện", "Họ, chữ đệm và tên người đại diện", "Đại diện"]),
    column(
      "joined_on", "Ngày gia nhập", "Joined on", .date, required: true,
      also: [
        "Ngày vào", "Ngày vào HTX", "Ngày kết nạp", "Ngày gia nhập HTX", "Ngày tham gia",
        "Thời điểm gia nhập",
      ]),
    column(
      "capital", "Vốn góp", "Capital", .money,
      also: [
        "Giá trị phần vốn góp", "Giá trị vốn góp", "Phần vốn góp", "Số vốn góp", "Vốn góp bằng số",
        "Số tiền góp",
        "Số tiền góp vốn", "Tiền góp vốn",
      ]),
    column(
      "contributed_on", "Ngày góp vốn", "Contributed on", .date,
      also: ["Thời điểm hoàn thành góp vốn", "Thời điểm góp vốn", "Ngày hoàn thành góp vốn"]),
    column(
      "certificate_number", "Số giấy chứng nhận phần vốn góp", "Certificate number",
      also: [
        "Số GCN", "Số GCN vốn góp", "Số GCN phần vốn góp", "Số giấy chứng nhận",
        "Số giấy chứng nhận góp vốn", "Giấy chứng nhận phần vốn góp",
      ]),
    column(
      "left_on", "Ngày ra", "Left on", .date,
      also: ["Ngày ra khỏi HTX", "Ngày thôi", "Ngày chấm dứt", "Ngày chấm dứt tư cách thành viên"]),
    column(
      "left_reason", "Lý do", "Left reason",
      also: ["Lý do ra", "Lý do ra khỏi HTX", "Lý do chấm dứt", "Lí do", "Lí do ra"]),
    column("note", "Ghi chú", "Note", also: noteAliases),
  ])

  /// The columns of a file of office-holders.
  public static let positions = ColumnCatalogue(columns: [
    column("unit", "Đơn vị", "Unit", required: true, also: unitAliases),
    column(
      "role", "Chức danh", "Role", required: true, also: ["Chức vụ", "Vị trí", "Chức vụ/chức danh"]),
    column(
      "full_name", "Họ và tên", "Full name", required: true,
      also: ["Họ tên", "Họ, chữ đệm và tên", "Tên", "Họ tên cán bộ"]),
    column("id_number", "Số định danh cá nhân", "ID number", also: idAliases),
    column(
      "from", "Từ ngày", "From", .date, required: true,
      also: ["Ngày bầu", "Ngày bổ nhiệm", "Ngày bắt đầu", "Ngày giữ chức", "Từ"]),
    column(
      "to", "Đến ngày", "To", .date,
      also: ["Ngày thôi", "Ngày miễn nhiệm", "Ngày kết thúc", "Ngày thôi giữ chức", "Đến"]),
    column("note", "Ghi chú", "Note", also: noteAliases),
  ])

  private static func column(
    _ key: String, _ vi: String, _ en: String, _ content: ExchangeColumn.Content = .text,
    required: Bool = false, also aliases: [String]
  ) -> ExchangeColumn {
    ExchangeColumn(
      key: key, heading: LocalizedText(vi: vi, en: en), aliases: aliases, content: content,
      isRequired: required)
  }
}

private let noteAliases = ["Chú thích", "Ghi chú khác"]
private let phoneAliases = ["SĐT", "Số điện thoại", "ĐT", "Số ĐT", "Điện thoại liên hệ", "Di động"]
private let unitAliases = [
  "Mã đơn vị", "HTX", "Mã HTX", "Mã số HTX", "Mã số hợp tác xã", "Mã số thuế", "MST",
  "Mã số thuế HTX", "MST HTX", "Hợp tác xã",
]
private let idAliases = [
  "Số định danh", "Số CCCD", "CCCD", "CMND", "CCCD/CMND", "CMND/CCCD", "Số CMND", "Số CCCD/CMND",
  "Số CMND/CCCD", "Căn cước", "Số căn cước", "Căn cước công dân", "Số căn cước công dân", "Số ĐDCN",
]
