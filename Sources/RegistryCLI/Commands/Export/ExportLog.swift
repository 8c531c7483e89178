import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export log`: what left the registry in files and on paper.
struct ExportLog: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "log", vi: "Nhật ký xuất dữ liệu: ai, khi nào, lấy gì, để làm gì.",
      en: "The log of exports: who took what, when and what for.",
      discussion: LocalizedText(
        vi: """
          Mỗi lần xuất ra tệp, in ra giấy hoặc hiện đủ dữ liệu cá nhân là một dòng; bản in mang số của \
          dòng đó. SHA-256 cho biết một tệp có đúng là tệp đã xuất hay không (sha256sum TỆP). Không có \
          số dòng: lần xuất bị dừng giữa chừng.
          """,
        en: """
          Every file, every print and every look at personal data in full is a line, and a print \
          carries its number. The SHA-256 tells whether a file is the one that left (sha256sum FILE). \
          Without a count of rows it was broken off.
          """))
  }

  @Option(
    help: .said(
      vi: "Chỉ của cán bộ này.", en: "Only by this officer.",
      value: LocalizedText(vi: "tên", en: "name")))
  var by: String?
  @Option(
    help: .said(
      vi: "Từ ngày này.", en: "On this day or later.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @Option(
    help: .said(
      vi: "Đến hết ngày này.", en: "On this day or earlier.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var to: DateArgument?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let exports = try session.registry(for: .reading).exports(
      from: from?.date, to: to?.date, by: by)
    if exports.isEmpty {
      session.tell(LocalizedText(vi: "Chưa xuất gì.", en: "Nothing was exported yet."))
    }
    try session.show(
      Table(ExportLogColumns.all.map(\.column), rows: exports.map(ExportLogColumns.row)))
    return .done
  }
}
