import ArgumentParser
import CooperativeLaw
import Registry

/// `htx import inspect`: what an office file holds and how it would be read; nothing is written.
struct ImportInspect: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "inspect",
      vi: "Xem trước một tệp Excel hoặc CSV: bảng nằm đâu, cột hiểu là gì, chữ theo bảng mã nào.",
      en: "Look at an Excel or CSV file: where its table is, how its columns are understood.",
      discussion: discussion)
  }

  @Argument(
    help: .said(
      vi: "Tệp XLSX, ODS, XLS hoặc CSV.", en: "An XLSX, ODS, XLS or CSV file.",
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

  @Option(
    help: .said(
      vi: "Lưu cách hiểu các cột thành bản khai, để sửa rồi nhập bằng --map.",
      en: "Save how columns are understood as a map, to be mended and used with --map.",
      value: LocalizedText(vi: "tệp", en: "file")))
  var saveMap: String?

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let found = try SheetInspection.of(
      path: file, sheet: sheet.sheet, as: subject?.word, map: sheet.columnMap(),
      disclosure: disclosed.disclosure)
    if let saveMap, let map = found.map { try session.write(document: map.json(), to: saveMap) }
    try session.show(InspectionAnswer(found).answer)
    for problem in found.problems { session.tell(problem.text) }
    let talk = InspectionTalk(
      found, file: file, sheet: sheet.sheet, map: sheet.map, savedMap: saveMap)
    for text in talk.texts { session.tell(text) }
    return found.isUsable ? .done : .problemsFound
  }

  private static let discussion = LocalizedText(
    vi: """
      Chỉ đọc, không ghi gì. Cho biết trang tính nào được đọc, dòng nào là tiêu đề, dòng nhóm, dòng \
      cộng, phần ký; mỗi cột hiểu là cột nào của sổ; mười dòng đầu trước và sau khi chuyển. Dữ liệu \
      cá nhân được che. Với --save-map, cách hiểu ấy được lưu thành tệp JSON để sửa và dùng lại cho các \
      tệp cùng mẫu bằng --map.
      """,
    en: """
      Reads only. Says which sheet is read, which rows are headings, groups, sums and signatures, \
      which column of the contract each column is, and ten rows before and after. Personal data is \
      covered. With --save-map the reading becomes a JSON file, to be mended and used again with --map \
      for files of the same form.
      """)
}
