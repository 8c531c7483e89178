import ArgumentParser
import CooperativeLaw

/// The options of every verb that prints a paper.
struct PaperOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Làm tệp PDF này (cần Chromium hoặc WeasyPrint).",
      en: "Make this PDF file (needs Chromium or WeasyPrint).",
      value: LocalizedText(vi: "tệp", en: "file")),
    completion: .file(extensions: ["pdf"]))
  var pdf: String?

  @Option(
    help: .said(
      vi: "Dùng mẫu in của cơ quan trong thư mục này (hoặc HTX_TEMPLATES).",
      en: "Use the office's own templates in this folder (or HTX_TEMPLATES).",
      value: LocalizedText(vi: "thư-mục", en: "folder")),
    completion: .directory)
  var templates: String?
}
