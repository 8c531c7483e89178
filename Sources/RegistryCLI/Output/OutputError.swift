import CooperativeLaw

/// Why an answer could not be written.
enum OutputError: ReportableError, Equatable {
  /// The disk is full, or the reader went away.
  case cannotWrite(reason: String)
  /// The file after `--output` cannot be made.
  case cannotCreate(path: String, reason: String)
  /// The path after `--output` is a folder or a device.
  case notAFile(path: String)
  /// The workbook for Excel cannot be made: what libxlsxwriter says.
  case cannotMakeWorkbook(reason: String)

  /// A path that cannot be used is wrong usage; a failed write is nobody's choice.
  var exit: Outcome {
    switch self {
    case .cannotWrite, .cannotMakeWorkbook: .ourFault
    case .cannotCreate, .notAFile: .usage
    }
  }

  /// What went wrong.
  var message: LocalizedText {
    switch self {
    case .cannotWrite(let reason):
      LocalizedText(
        vi: "Không ghi được kết quả (\(reason)).",
        en: "The answer could not be written (\(reason)).")
    case .cannotCreate(let path, let reason):
      LocalizedText(
        vi: "Không tạo được tệp \(path) (\(reason)).",
        en: "The file \(path) could not be made (\(reason)).")
    case .cannotMakeWorkbook(let reason):
      LocalizedText(
        vi: "Không làm được tệp Excel (\(reason)).",
        en: "The Excel file could not be made (\(reason)).")
    case .notAFile(let path):
      LocalizedText(vi: "\(path) không phải là tệp thường.", en: "\(path) is not an ordinary file.")
    }
  }

  /// How to mend it.
  var remedy: LocalizedText? {
    switch self {
    case .cannotWrite:
      LocalizedText(
        vi: "Hãy xem ổ đĩa còn chỗ không rồi làm lại.",
        en: "See whether the disk has room, then try again.")
    case .cannotMakeWorkbook:
      LocalizedText(
        vi: "Hãy xem ổ đĩa còn chỗ không; nếu còn, xuất bằng --format csv và báo lại lỗi này.",
        en: "See whether the disk has room; if so, use --format csv and report this.")
    case .cannotCreate, .notAFile:
      LocalizedText(
        vi: "Hãy chọn một tệp trong thư mục có quyền ghi.",
        en: "Choose a file in a folder you may write to.")
    }
  }
}
