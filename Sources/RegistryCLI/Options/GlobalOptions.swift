import ArgumentParser
import CooperativeLaw

/// The options that every verb takes, before the noun or after the verb.
struct GlobalOptions: ParsableArguments {
  /// The heading of these options in a help screen.
  static var title: String { say(LocalizedText(vi: "Tùy chọn chung", en: "Global options")) }

  @Option(
    help: .said(
      vi: "Tệp sổ đăng ký (hoặc HTX_REGISTRY; mặc định ./so-dang-ky.htx).",
      en: "The registry file (or HTX_REGISTRY; ./so-dang-ky.htx if neither is given).",
      value: LocalizedText(vi: "tệp", en: "file")),
    completion: .file(extensions: ["htx"]))
  var registry: String?

  @Option(
    help: .said(
      vi: "Ngôn ngữ (hoặc HTX_LANG).", en: "The language (or HTX_LANG).",
      value: LocalizedText(vi: "ngôn-ngữ", en: "language")))
  var lang: LanguageName?

  @Option(
    help: .said(
      vi: "Tên cán bộ thực hiện (hoặc HTX_OFFICER; nếu không thì là tài khoản máy).",
      en: "The officer who acts (or HTX_OFFICER; the system account if neither is given).",
      value: LocalizedText(vi: "tên", en: "name")))
  var officer: String?

  @Option(
    name: .customLong("format"),
    help: .said(
      vi: "Dạng kết quả (mặc định table; xuất tệp thì csv); html để in, xlsx cho Excel.",
      en: "The form of the answer (table; csv for exports); html to print, xlsx for Excel.",
      value: LocalizedText(vi: "dạng", en: "format")))
  var givenFormat: OutputFormat?

  @Option(
    help: .said(
      vi: "Ghi kết quả vào tệp này thay vì màn hình.",
      en: "Write the answer to this file instead of the screen.",
      value: LocalizedText(vi: "tệp", en: "file")),
    completion: .file())
  var output: String?

  @Flag(
    help: .said(
      vi: "Tệp csv mở thẳng bằng Excel (BOM, dấu chấm phẩy, tiêu đề tiếng Việt).",
      en: "A csv file for Excel (BOM, semicolons, Vietnamese headings)."))
  var excel = false

  @Flag(
    help: .said(
      vi: "Không hiện tiến độ và lời nhắn thường.", en: "No progress and no ordinary messages."))
  var quiet = false

  /// The form of the answer.
  var format: OutputFormat { givenFormat ?? (excel ? .csv : .table) }

  /// Refuses `--excel` with a form that Excel's own separators mean nothing to, and a workbook
  /// without a file.
  func validate() throws {
    guard format != .xlsx || output != nil else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--format xlsx cần --output TỆP.xlsx.",
            en: "--format xlsx needs --output FILE.xlsx.")))
    }
    guard !excel || format == .csv else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--excel chỉ dùng cùng với --format csv.",
            en: "--excel goes with --format csv only.")))
    }
  }
}
