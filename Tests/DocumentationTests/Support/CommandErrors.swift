import CooperativeLaw
import Registry
import SheetWriter

@testable import RegistryCLI

extension ErrorPage {
  /// Errors of the command line itself, as an officer may meet them.
  static let commandErrors: [(name: String, error: any ReportableError)] =
    usage + output + papers + [
      ("unknownRule", UnknownRule(id: "naming.numberd", nearest: ["naming.numbered"])),
      ("queryMayWrite", QueryRefused.mayWrite(word: "DELETE")),
      ("querySeveralStatements", QueryRefused.severalStatements),
      ("formNotKnown", FormNotKnown(day: CivilDate(dayNumber: 16_436))),
      (
        "areaNotInUse",
        AreaNotInUse(
          message: LocalizedText(
            vi: "Mã 02104 không còn dùng vào ngày 01/07/2025.",
            en: "The code 02104 is not in use on 2025-07-01."))
      ),
      ("unforeseen", UnforeseenError(underlying: Unforeseen(), showsDetails: false)),
    ]

  private static let usage: [(name: String, error: any ReportableError)] =
    [
      ("missingValue", MissingValue(option: "--office")),
      (
        "wrongEntry",
        WrongEntry(option: "--position", entry: "An", form: "chair=\"Hoàng Văn An\"")
      ),
    ]
    + (UnknownCommand(in: ["member", "lisst"], root: HTXCommand.self).map {
      [("unknownCommand", $0)]
    } ?? [])

  private static let papers: [(name: String, error: any ReportableError)] = [
    ("papersAreHTML", PapersAreHTML()),
    ("paperNotKnown", PaperNotKnown(findings: [])),
    ("noTemplateFolder", NoTemplateFolder(path: "/so/mau-in")),
    (
      "templateFaults",
      TemplateFaults(faults: [
        TemplateFault(
          file: "/so/mau-in/notice.html", line: 12,
          reason: .unknownField("unit_nam", nearest: "unit_name"))
      ])
    ),
    ("templatesThere", TemplatesThere(folder: "/so/mau-in", files: ["notice.html"])),
    ("noProgram", PDFProblem.noProgram),
    ("failed", PDFProblem.failed(program: "/usr/bin/chromium")),
    ("tooSlow", PDFProblem.tooSlow(program: "/usr/bin/chromium", seconds: 60)),
  ]

  private static let output: [(name: String, error: any ReportableError)] = [
    ("cannotWrite", OutputError.cannotWrite(reason: "No space left on device")),
    ("cannotMake", WorkbookFault.cannotMake(reason: "Error creating output xlsx file.")),
    (
      "cannotCreate",
      OutputError.cannotCreate(path: "/so/ds.csv", reason: "No such file or directory")
    ),
    ("notAFile", OutputError.notAFile(path: "/dev/null")),
  ]
}

/// An error that nobody foresaw.
struct Unforeseen: Error {}
