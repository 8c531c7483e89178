import ArgumentParser
import CooperativeLaw
import Registry

/// The file of an import and what becomes of rows that cannot be taken.
struct ImportArguments: ParsableArguments {
  @Argument(
    help: .said(
      vi: "Tệp CSV, XLSX, ODS hoặc XLS có dòng tiêu đề.",
      en: "A CSV, XLSX, ODS or XLS file with a header.",
      value: LocalizedText(vi: "tệp", en: "file")))
  var file: String

  @Flag(
    help: .said(
      vi: "Ghi các dòng đúng dù có dòng bị loại.",
      en: "Write the good rows even when others are rejected."))
  var partial = false

  @Option(
    help: .said(
      vi: "Nơi ghi các dòng bị loại, .xlsx hoặc .csv (với --partial mặc định là TỆP.rejects.xlsx,"
        + " hay .csv với tệp văn bản).",
      en: "Where rejected rows go, .xlsx or .csv (with --partial, FILE.rejects.xlsx if not given,"
        + " .csv for text).",
      value: LocalizedText(vi: "tệp", en: "file")))
  var rejects: String?

  @OptionGroup var sheet: SheetArguments

  /// What the words of the command ask for.
  func options() throws -> ImportOptions {
    ImportOptions(
      partial: partial, rejectsPath: rejects, sheet: sheet.sheet, map: try sheet.columnMap(),
      language: Speech.language)
  }

  static let discussion = LocalizedText(
    vi: """
      Cả tệp là một hồ sơ: được ghi trọn hoặc không ghi gì, trừ khi có --partial. Dòng không thể có \
      thật (ngày sai, không có đơn vị, trùng người) bị loại kèm lý do; điều trái luật ngày nay mà sổ \
      cũ vẫn có thì được ghi và giữ lại thành cảnh báo. Nhập lại cùng một tệp không thêm gì. Hãy \
      xem trước bằng htx import inspect; dòng cộng và phần ký được bỏ qua, dòng nhóm (xã, đơn vị, loại \
      thành viên) điền cho các dòng dưới khi bảng không có cột đó và tên chỉ đúng một nơi trong sổ.
      """,
    en: """
      A file is one filing: all of it is written or nothing, unless --partial is given. A row that \
      cannot be true (impossible date, unknown unit, the same person twice) is rejected with the \
      reason; what today's law would refuse but old books hold is written and kept as a warning. \
      Importing the same file again adds nothing. Look at a file with htx import inspect first; \
      sums and signatures are left out, and a group row (a commune, a unit, a kind of member) fills the \
      rows below where the table has no such column and the name is of one thing on record alone.
      """)
}
