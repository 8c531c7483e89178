import ArgumentParser
import CooperativeLaw
import Registry

/// `htx import inspect`: what an office file holds and how it would be read; nothing is written.
struct ImportInspect: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "inspect", vi: "Xem trước một tệp Excel: bảng nằm đâu, cột hiểu là gì, chữ theo bảng mã nào.",
      en: "Look at an Excel file: where its table is, how columns and letters are understood.",
      discussion: discussion)
  }

  @Argument(
    help: .said(
      vi: "Tệp XLSX, ODS hoặc XLS.", en: "An XLSX, ODS or XLS file.",
      value: LocalizedText(vi: "tệp", en: "file")))
  var file: String

  @OptionGroup var sheet: SheetArguments

  @Option(
    name: .customLong("as"),
    help: ImportSubject.help(
      vi: "Đọc các cột để nhập gì; không có thì chọn loại hợp nhất",
      en: "What the columns are read for; what they fit best if not given",
      value: LocalizedText(vi: "loại", en: "kind")))
  var subject: WordArgument<ImportSubject>?

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let found = try SheetInspection.of(
      path: file, sheet: sheet.sheet, as: subject?.word, disclosure: disclosed.disclosure)
    try session.show(InspectionAnswer(found).answer)
    for problem in found.problems { session.tell(problem.text) }
    session.tell(InspectionTalk(found, file: file, sheet: sheet.sheet).next)
    return found.isUsable ? .done : .problemsFound
  }

  private static let discussion = LocalizedText(
    vi: """
      Chỉ đọc, không ghi gì. Cho biết trang tính nào được đọc, dòng nào là tiêu đề, dòng nhóm, dòng \
      cộng, phần ký; mỗi cột hiểu là cột nào của sổ; mười dòng đầu trước và sau khi chuyển. Dữ liệu \
      cá nhân được che.
      """,
    en: """
      Reads only. Says which sheet is read, which rows are headings, groups, sums and signatures, \
      which column of the contract each column is, and ten rows before and after. Personal data is \
      covered.
      """)
}
