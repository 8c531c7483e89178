import ArgumentParser
import CooperativeLaw
import Registry

/// The file of an import and what becomes of rows that cannot be taken.
struct ImportArguments: ParsableArguments {
  @Argument(
    help: .said(
      vi: "Tệp CSV (UTF-8), XLSX, ODS hoặc XLS có dòng tiêu đề.",
      en: "A CSV (UTF-8), XLSX, ODS or XLS file with a header.",
      value: LocalizedText(vi: "tệp", en: "file")))
  var file: String

  @Flag(
    help: .said(
      vi: "Ghi các dòng đúng dù có dòng bị loại.",
      en: "Write the good rows even when others are rejected."))
  var partial = false

  @Option(
    help: .said(
      vi: "Nơi ghi các dòng bị loại (với --partial mặc định là TỆP.rejects.csv).",
      en: "Where rejected rows go (with --partial, FILE.rejects.csv if not given).",
      value: LocalizedText(vi: "tệp", en: "file")))
  var rejects: String?

  @OptionGroup var sheet: SheetArguments

  var options: ImportOptions {
    ImportOptions(partial: partial, rejectsPath: rejects, sheet: sheet.sheet)
  }

  static let discussion = LocalizedText(
    vi: """
      Cả tệp là một hồ sơ: được ghi trọn hoặc không ghi gì, trừ khi có --partial. Dòng không thể có \
      thật (ngày sai, không có đơn vị, trùng người) bị loại kèm lý do; điều trái luật ngày nay mà sổ \
      cũ vẫn có thì được ghi và giữ lại thành cảnh báo. Nhập lại cùng một tệp không thêm gì. Với tệp \
      Excel, hãy xem trước bằng htx import inspect; dòng nhóm, dòng cộng và phần ký được bỏ qua.
      """,
    en: """
      A file is one filing: all of it is written or nothing, unless --partial is given. A row that \
      cannot be true (impossible date, unknown unit, the same person twice) is rejected with the \
      reason; what today's law would refuse but old books hold is written and kept as a warning. \
      Importing the same file again adds nothing. Look at an Excel file with htx import inspect \
      first; its group rows, sums and signatures are left out.
      """)
}
