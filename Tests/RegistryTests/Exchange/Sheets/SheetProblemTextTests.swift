import CooperativeLaw
import Testing

@testable import OfficeSheets
@testable import Registry

@Suite("Every problem of an office file is told in both languages")
struct SheetProblemTextTests {
  private static let place = SheetPlace(part: "xl/worksheets/sheet1.xml", line: 2, row: 40)
  private static let kinds: [FileKind] = [
    .empty, .html, .xml, .text, .pdf, .document, .presentation, .binaryWorkbook, .ancientExcel,
    .archive, .compoundFile, .unknown,
  ]
  private static let limits: [SheetLimits.Kind] = [
    .entries, .partBytes, .totalBytes, .fileBytes, .rows, .columns, .cells, .sharedStrings,
    .sharedStringBytes, .cellBytes, .textRuns, .definitions,
  ]
  private static let faults: [SheetFault] = [
    .cellReference, .rowNumber, .number, .date, .sharedString, .style, .cellType, .record, .sectors,
    .sheetTarget,
  ]
  private static let placed: [SheetProblem] =
    limits.map { .overLimit($0, limit: 7, place) } + faults.map { .invalid($0, place) }
    + [.documentType(place), .brokenXML(place, message: "mismatch")]
  private static let all: [SheetProblem] =
    placed + kinds.map { .notASheet($0) }
    + [
      .unreadable(path: "tep.xlsx", code: 2), .encrypted,
      .compressionBomb(part: "content.xml", limit: 300),
      .brokenArchive(part: nil, message: "cut"), .brokenArchive(part: "a.xml", message: "cut"),
      .missingPart("xl/workbook.xml"), .noSuchSheet(index: 2),
    ]

  @Test("with its own words and a remedy", arguments: all)
  func words(problem: SheetProblem) {
    let others = Self.all.filter { $0 != problem }
    for language in Language.allCases {
      #expect(!problem.remedy[language].isEmpty)
      #expect(!others.contains { $0.text[language] == problem.text[language] })
    }
    #expect(problem.text.vi != problem.text.en)
    #expect(
      RegistryError(problem) == .unreadableInput(problem.text, remedy: problem.remedy))
  }

  @Test("and its place", arguments: placed)
  func places(problem: SheetProblem) {
    #expect(
      problem.text.vi.hasPrefix(
        "sau dòng 40 của trang tính, phần xl/worksheets/sheet1.xml, dòng 2 của phần: "))
    #expect(
      problem.text.en.hasPrefix("after row 40, part xl/worksheets/sheet1.xml, line 2 of the part: ")
    )
  }
}
