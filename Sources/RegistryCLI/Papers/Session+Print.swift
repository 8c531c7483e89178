import CooperativeLaw
import Registry

extension Session {
  /// Reads the template of a paper and what stands in it, and tells at once what is wrong with it.
  func paper(
    _ template: PaperTemplate, _ options: PaperOptions,
    values: () throws -> [String: PaperValue]
  ) throws -> PaperText {
    guard global.givenFormat == nil || global.givenFormat == .html else { throw PapersAreHTML() }
    let text = PaperText(
      templates: try PaperTemplates(folder: options.templates ?? environment(.templates)),
      template: template, values: try Speech.$language.withValue(.vi) { try values() })
    _ = try text.html(number: nil)
    return text
  }

  /// The one place where a paper leaves the program: to the screen or `--output`, and to `--pdf`.
  ///
  /// Each of them is a line of the log, and carries its number.
  func print(_ paper: PrintedPaper, _ options: PaperOptions) throws {
    if let pdf = options.pdf { try print(paper, toPDF: pdf) }
    guard options.pdf == nil || global.output != nil else { return }
    try show(document: { sink in
      let line = try log(paper, format: "html", path: global.output).begin()
      let sealed = SealedSink(sink)
      try sealed.write(paper.text.html(number: line?.number))
      try line?.complete(rows: paper.rows, sha256: sealed.sha256)
    })
  }

  private func print(_ paper: PrintedPaper, toPDF pdf: String) throws {
    let tool = try PDFTool.required(in: environment(.path) ?? "")
    let line = try log(paper, format: "pdf", path: pdf).begin()
    try PDFPrinter(tool: tool).print(paper.text.html(number: line?.number), to: pdf) { told in
      tell(told)
    }
    try line?.complete(rows: paper.rows, sha256: ExportSeal.sha256(ofFile: pdf))
  }

  private func log(_ paper: PrintedPaper, format: String, path: String?) -> ExportRecorder {
    ExportRecorder(session: self, format: format, columns: paper.columns, path: path)
  }

  private func environment(_ name: EnvironmentName) -> String? {
    environment[name.rawValue].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Papers have a form of their own.
struct PapersAreHTML: ReportableError, Equatable {
  var exit: Outcome { .usage }
  var message: LocalizedText {
    LocalizedText(
      vi: "Giấy tờ chỉ in ra HTML hoặc PDF.", en: "Papers are printed as HTML or PDF only.")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Bỏ --format; thêm --output TỆP.html hoặc --pdf TỆP.pdf.",
      en: "Leave out --format; add --output FILE.html or --pdf FILE.pdf.")
  }
}

/// The form of a paper on a day is not known to the program.
struct PaperNotKnown: ReportableError {
  let findings: [Finding]

  var exit: Outcome { .usage }
  var message: LocalizedText {
    LocalizedText(
      vi: "Chưa biết mẫu giấy tờ của ngày đó nên không in.",
      en: "The form of that day is not known, so nothing is printed.")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Lập giấy tờ theo mẫu đang có, hoặc in theo ngày khác.",
      en: "Write the paper by the form at hand, or print as of another day.")
  }
}
