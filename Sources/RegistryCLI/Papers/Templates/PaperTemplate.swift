/// A paper that has a template; the raw value is the name of its file.
enum PaperTemplate: String, CaseIterable {
  /// Certificate of registration (Giấy chứng nhận đăng ký).
  case certificate
  /// List of members.
  case memberList = "member-list"
  /// Register of members (sổ đăng ký thành viên).
  case memberRegister = "member-register"
  /// Notice to explain or to report.
  case notice
  /// Draft of a decision to revoke a certificate.
  case revocation
  /// Draft of a decision on a compulsory dissolution.
  case compulsoryDissolution = "compulsory-dissolution"
  /// Confirmation of a suspension or resumption.
  case suspension

  /// The file that `print templates` writes and `--templates` looks for.
  var file: String { rawValue + ".html" }

  /// The template inside the program.
  var builtIn: String {
    String(
      decoding: {
        switch self {
        case .certificate: PackageResources.certificate_html
        case .memberList: PackageResources.member_list_html
        case .memberRegister: PackageResources.member_register_html
        case .notice: PackageResources.notice_html
        case .revocation: PackageResources.revocation_html
        case .compulsoryDissolution: PackageResources.compulsory_dissolution_html
        case .suspension: PackageResources.suspension_html
        }
      }(), as: UTF8.self)
  }

  /// The fields that it may name.
  var fields: [PaperField] {
    switch self {
    case .certificate: CertificateValues.fields
    case .memberList, .memberRegister: MemberValues.fields
    case .notice: NoticeValues.fields
    case .revocation, .compulsoryDissolution: DecisionValues.fields
    case .suspension: SuspensionValues.fields
    }
  }

  /// What an office gets to edit: its fields told at its head.
  var documented: String {
    """
    {{!
    Mẫu \(file), viết bằng Mustache. Trường viết giữa hai dấu ngoặc nhọn kép, đoạn mở bằng #tên (có)
    hoặc ^tên (không có), đóng bằng /tên, phần chung gọi bằng > tên (\(PaperPart.names)).
    Các trường:
    \(fields.documentation())}}
    \(builtIn)
    """
  }
}

/// What papers share; the raw value is its name in a template.
enum PaperPart: String, CaseIterable {
  /// The measures of Decree 30/2020/NĐ-CP, upright.
  case style
  /// The same for a wide sheet.
  case wideStyle = "style-wide"
  /// What papers have beside lists.
  case paperStyle = "paper-style"
  /// The two-column head of an agency.
  case head
  /// The two-column head of a unit's own paper.
  case unitHead = "unit-head"
  /// What has to be known before a paper is signed, and the number of the print.
  case foot

  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// The file that `print templates` writes and `--templates` looks for.
  var file: String { rawValue + ".html" }

  /// The part inside the program.
  var builtIn: String {
    switch self {
    case .style: HTMLStyle.text(isWide: false) + "\n"
    case .wideStyle: HTMLStyle.text(isWide: true) + "\n"
    case .paperStyle: String(decoding: PackageResources.paper_style_html, as: UTF8.self)
    case .head: String(decoding: PackageResources.head_html, as: UTF8.self)
    case .unitHead: String(decoding: PackageResources.unit_head_html, as: UTF8.self)
    case .foot: String(decoding: PackageResources.foot_html, as: UTF8.self)
    }
  }
}
