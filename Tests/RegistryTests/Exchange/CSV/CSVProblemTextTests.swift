import CooperativeLaw
import Testing

@testable import Registry

@Suite("Every CSV problem is told in both languages")
struct CSVProblemTextTests {
  private static let place = CSVPlace(line: 12, column: 3, columnName: "Ngày sinh", byteOffset: 99)

  private static let all: [CSVProblem] = [
    .cannotOpen(path: "tep.csv", code: 2), .cannotRead(path: "tep.csv", code: 5),
    .cannotWrite(path: "tep.csv", code: 28), .empty(path: "tep.csv"), .headerOnly(place),
    .workbook(path: "tep.csv"), .utf16(place), .notUTF8(place, byte: 0xB8), .nulByte(place),
    .cellTooLarge(place, limit: 4), .rowTooLarge(place, limit: 4), .unclosedQuote(place),
    .textAfterQuote(place), .unknownColumn(place, nearest: nil),
    .unknownColumn(place, nearest: LocalizedText(vi: "Giới tính", en: "Sex")),
    .repeatedColumn(place, first: CSVPlace(line: 12, column: 1), key: "sex"),
    .otherMeasure(place, measure: "trieu dong", key: "capital"),
    .missingColumns(place, headings: [LocalizedText(vi: "Họ và tên", en: "Full name")]),
    .tooFewCells(place, found: 2, expected: 3), .tooManyCells(place, found: 4, expected: 3),
  ]

  @Test("with its own words, a place if it has one, and a remedy", arguments: all)
  func words(problem: CSVProblem) {
    let others = Self.all.filter { $0 != problem }
    for language in Language.allCases {
      #expect(!problem.remedy[language].isEmpty)
      #expect(!others.contains { $0.text[language] == problem.text[language] })
    }
    #expect(problem.text.vi != problem.text.en)
    guard problem.place != nil else { return }
    #expect(problem.text.vi.hasPrefix("dòng 12, cột 3 \"Ngày sinh\", byte 99: "))
    #expect(problem.text.en.hasPrefix("line 12, column 3 \"Ngày sinh\", byte 99: "))
  }

  @Test("and only unknown columns and a lone header let the import go on", arguments: all)
  func severity(problem: CSVProblem) {
    switch problem {
    case .unknownColumn, .headerOnly: #expect(problem.severity == .warning)
    default: #expect(problem.severity == .blocker)
    }
  }
}
