public import CooperativeLaw

extension CSVProblem {
  /// What the officer can do about it.
  public var remedy: LocalizedText {
    switch self {
    case .cannotOpen, .cannotRead: Remedies.openable
    case .cannotWrite: Remedies.writable
    case .empty, .headerOnly: Remedies.rows
    case .workbook, .utf16, .notUTF8, .nulByte: Remedies.saveAsUTF8
    case .cellTooLarge, .rowTooLarge, .unclosedQuote: Remedies.closeQuote
    case .textAfterQuote: Remedies.doubleQuotes
    case .unknownColumn: Remedies.rename
    case .repeatedColumn: Remedies.keepOne
    case .otherMeasure: Remedies.usualMeasure
    case .missingColumns: Remedies.addColumns
    case .tooFewCells, .tooManyCells: Remedies.sameWidth
    }
  }
}

private enum Remedies {
  static let openable = LocalizedText(
    vi: "Hãy kiểm tra đường dẫn và quyền đọc tệp.",
    en: "Check the path and that you may read the file.")
  static let writable = LocalizedText(
    vi: "Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.",
    en: "Check that you may write there and that the disk has room.")
  static let rows = LocalizedText(
    vi: "Hãy kiểm tra có chọn đúng tệp không; dữ liệu bắt đầu từ dòng dưới tiêu đề.",
    en: "Check that this is the right file; rows start under the header.")
  static let saveAsUTF8 = LocalizedText(
    vi: "Trong Excel hãy chọn Lưu thành (Save As) với kiểu \"CSV UTF-8\"; chữ theo TCVN3 hay VNI"
      + " cần chuyển sang Unicode trước.",
    en: "In Excel choose Save As and the type \"CSV UTF-8\"; turn TCVN3 or VNI text into Unicode"
      + " first.")
  static let closeQuote = LocalizedText(
    vi: "Thường là do thiếu dấu nháy kép đóng: hãy đóng dấu nháy ở ô này.",
    en: "A missing closing quote is the usual cause: close the quote of this cell.")
  static let doubleQuotes = LocalizedText(
    vi: "Dấu nháy kép nằm trong ô phải viết hai lần (\"\"), và cả ô đặt trong nháy kép.",
    en: "Write a quote inside a cell twice (\"\") and put the whole cell in quotes.")
  static let rename = LocalizedText(
    vi: "Hãy sửa tên cột nếu cần dữ liệu của cột này.",
    en: "Change the heading if the column is needed.")
  static let keepOne = LocalizedText(
    vi: "Hãy giữ một cột và bỏ hoặc đổi tên cột kia.",
    en: "Keep one of the columns and remove or rename the other.")
  static let usualMeasure = LocalizedText(
    vi: "Hãy ghi tiền bằng đồng, ghi ngày theo ngày/tháng/năm, rồi sửa tên cột.",
    en: "Write money in đồng and dates as day/month/year, then change the heading.")
  static let addColumns = LocalizedText(
    vi: "Hãy thêm các cột này vào dòng tiêu đề.", en: "Add these columns to the header.")
  static let sameWidth = LocalizedText(
    vi: "Hãy làm cho dòng có đủ số ô như tiêu đề; ô có dấu ngăn cách phải đặt trong nháy kép.",
    en: "Give the row as many cells as the header; put a cell that holds the delimiter in quotes.")
}
