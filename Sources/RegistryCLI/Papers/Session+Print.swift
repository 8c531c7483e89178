import CooperativeLaw
import Registry

extension Session {
  /// Makes a paper of a template; its words are Vietnamese in every language, as they are the State's.
  func html(
    _ template: PaperTemplate, _ options: PaperOptions,
    values: () throws -> [String: PaperValue]
  ) throws -> String {
    guard global.givenFormat == nil || global.givenFormat == .html else { throw PapersAreHTML() }
    let templates = try PaperTemplates(folder: options.templates ?? environment(.templates))
    return try Speech.$language.withValue(.vi) { try templates.html(template, try values()) }
  }

  /// The one place where a paper leaves the program: to the screen or `--output`, and to `--pdf`.
  func print(_ paper: PrintedPaper, _ options: PaperOptions) throws {
    if let pdf = options.pdf {
      try PDFPrinter(path: environment(.path) ?? "").print(paper.html, to: pdf) { told in
        tell(told)
      }
    }
    guard options.pdf == nil || global.output != nil else { return }
    try show(document: paper.html)
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
