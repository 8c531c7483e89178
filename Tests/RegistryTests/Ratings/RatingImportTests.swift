import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Ratings from old books: codes for words, what follows from points, and what cannot be true.
@Suite struct RatingImportTests {
  private func desk() throws -> (registry: Registry, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ratings-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return (try Rated.registry(units: 2), folder)
  }

  private func load(
    _ registry: Registry, _ folder: URL, _ text: String, partial: Bool = false, dryRun: Bool = false
  ) throws -> ImportReport {
    let path = folder.appending(path: "ratings.csv").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    var details = Acts.details()
    details.dryRun = dryRun
    return try registry.importRatings(
      from: path, ImportOptions(partial: partial), details: details)
  }

  private func rows(_ registry: Registry) throws -> [String] {
    try registry.ratings(at: Rated.now(registry)).map { rating in
      [
        "\(rating.unit.suffix(1))", "\(rating.year)", rating.scheme,
        rating.entry.total?.description ?? "-", rating.entry.grade ?? "-",
        rating.entry.notRatedReason ?? "-", "\(rating.entry.scores.count)",
      ].joined(separator: " ")
    }
  }

  @Test func wordsBecomeCodesAndTotalsGiveGrades() throws {
    let (registry, folder) = try desk()
    let report = try load(
      registry, folder,
      """
      Đơn vị,Năm,Bộ tiêu chí,Tổng điểm,Xếp loại,Lý do không xếp loại,Ngày chấm điểm,C05
      htx-1,2023,01/2020,"79,95",,,05/12/2023,"7,5"
      htx-1,2022,TT01_2020,85,Tốt,,,
      htx-2,2023,tt01-2020,,,Chưa nộp,,
      htx-2,2019,LEGACY_UNSPECIFIED,,Giỏi,,,
      htx-2,2018,legacy_unspecified,,Yếu,,,
      """)
    #expect(report.rowsWritten == 5)
    #expect(
      try rows(registry) == [
        "2 2023 TT01_2020 - - Chưa nộp 0", "1 2023 TT01_2020 79.95 fair - 1",
        "1 2022 TT01_2020 85 good - 0", "2 2019 LEGACY_UNSPECIFIED - Giỏi - 0",
        "2 2018 LEGACY_UNSPECIFIED - weak - 0",
      ])
    #expect(report.warnings.map(\.rule) == ["rating.reason"])
  }

  @Test func whatCannotBeTrueIsRejectedAndTheRestOnlyWarns() throws {
    let (registry, folder) = try desk()
    let before = try Acts.dump(registry)
    let text = """
      unit,year,scheme,total,grade,not_rated_reason,C05,A1
      htx-1,2023,TT99,70,,,,
      htx-1,2023,TT01_2020,,,,8,
      htx-1,2023,TT01_2020,70,,new,,
      htx-1,2023,TT01_2020,70,,,,5
      htx-1,2027,TT01_2020,70,,,,
      htx-9,2023,TT01_2020,70,,,,
      htx-2,2025,TT01_2020,45,khá,,9,
      """
    let report = try load(registry, folder, text)
    #expect(report.rowsRejected == 6)
    #expect(
      Set(report.rejections.map(\.rule)) == [
        "record.rating-scheme", "record.rating-contents", "import.in-future",
        "import.unknown-unit",
      ])
    #expect(try Acts.dump(registry) == before)
    let partial = try load(registry, folder, text, partial: true)
    #expect(partial.rowsWritten == 1)
    #expect(
      Set(partial.warnings.map(\.rule)) == ["rating.maximum", "rating.grade", "rating.in-force"])
    #expect(try rows(registry) == ["2 2025 TT01_2020 45 fair - 1"])
  }

  @Test func theSameFileAddsNothingAndOtherPointsReplaceTheFormer() throws {
    let (registry, folder) = try desk()
    let header = "unit,year,scheme,total,C05,C06\n"
    let first = try load(registry, folder, header + "htx-1,2023,TT01_2020,70,7,\n")
    #expect(first.rowsWritten == 1)
    #expect(try load(registry, folder, header + "htx-1,2023,TT01_2020,70,7,\n").rowsWritten == 0)
    // The same rating in another file of the same points is on record already.
    #expect(
      try load(registry, folder, header + "htx-1,2023,TT01_2020,70,7.00,\n").rowsOnRecord == 1)
    #expect(try load(registry, folder, header + "htx-1,2023,TT01_2020,70,7,6\n").rowsWritten == 1)
    #expect(try rows(registry) == ["1 2023 TT01_2020 70 fair - 2"])
    let known = Moment.Knowledge.filing(try #require(first.filing))
    let former = try registry.ratings(at: Rated.on("2026-11-21", known: known))
    #expect(former.first?.entry.scores == ["C05": Points(7)])
    let twice = header + "htx-1,2022,TT01_2020,70,,\nhtx-1,2022,01/2020,71,,\n"
    #expect(try load(registry, folder, twice).rejections.map(\.rule) == ["import.twice-in-file"])
  }

  @Test func whatIsExportedIsTakenInAgainAsItWas() throws {
    let (registry, folder) = try desk()
    try Rated.rate(registry, 2023, total: "79,95", scores: ["C05": "7,5", "C01a": "0,05"])
    try Rated.rate(registry, "htx-2", 2022, reason: "stopped")
    let request = ExportRequest.ratings(in: nil, at: Rated.now(registry))
    let path = folder.appending(path: "out.csv").path
    let text = try registry.exportedCSV(request)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(text.contains("79.95") && text.contains("0.05"))
    let copy = try Rated.registry(units: 2)
    let report = try copy.importRatings(from: path, details: Acts.details())
    #expect(report.rowsRejected == 0)
    #expect(try rows(copy) == rows(registry))
    #expect(
      try copy.ratings(at: Rated.now(copy)).map(\.days)
        == registry.ratings(at: Rated.now(registry)).map(\.days))
  }

  @Test func aVoidOfAnImportBringsTheFormerRatingsBack() throws {
    let (registry, folder) = try desk()
    try Rated.rate(registry, 2023, total: "45", scores: ["C05": "8"])
    let report = try load(
      registry, folder, "unit,year,scheme,total\nhtx-1,2023,TT01_2020,70\n")
    try registry.void(filing: try #require(report.filing), Acts.details())
    #expect(try rows(registry) == ["1 2023 TT01_2020 45 weak - 1"])
  }
}
