internal import CooperativeLaw
internal import OfficeSheets

extension SheetProblem {
  /// What the officer can do about it.
  var remedy: LocalizedText {
    switch self {
    case .unreadable: Remedies.openable
    case .notASheet(.text): Remedies.importText
    case .notASheet: Remedies.saveAsWorkbook
    case .encrypted: Remedies.unlock
    case .overLimit, .compressionBomb: Remedies.smaller
    case .noSuchSheet: Remedies.otherSheet
    case .documentType, .brokenXML, .brokenArchive, .missingPart, .invalid: Remedies.saveAnew
    }
  }
}

private enum Remedies {
  static let openable = LocalizedText(
    vi: "Hãy kiểm tra đường dẫn và quyền đọc tệp.",
    en: "Check the path and that you may read the file.")
  static let importText = LocalizedText(
    vi: "Tệp CSV được nhập thẳng bằng htx import.",
    en: "A CSV file is imported as it is with htx import.")
  static let saveAsWorkbook = LocalizedText(
    vi: "Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.",
    en: "Open it with Excel or LibreOffice and save it as .xlsx.")
  static let unlock = LocalizedText(
    vi: "Hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.",
    en: "Open it with Excel, take the password off and save it.")
  static let smaller = LocalizedText(
    vi: "Hãy chép riêng bảng cần nhập sang một tệp mới.",
    en: "Copy the table that is needed into a file of its own.")
  static let otherSheet = LocalizedText(
    vi: "Hãy xem các trang bằng htx import inspect.", en: "See the sheets with htx import inspect.")
  static let saveAnew = LocalizedText(
    vi: "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu thành tệp .xlsx mới rồi nhập tệp đó.",
    en: "Open it with Excel or LibreOffice, save it as a new .xlsx and import that.")
}

extension RegistryError {
  /// An office file that cannot be read.
  init(_ problem: SheetProblem) {
    self = .unreadableInput(problem.text, remedy: problem.remedy)
  }
}
