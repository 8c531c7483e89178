import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What officers read of duties of changing laws, in both languages.
@Suite struct TransitionGoldenTests {
  /// Invented units of three laws, and a group.
  private func file() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chuyen-tiep-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "so.htx").path(percentEncoded: false)
    let registry = try Registry.create(
      at: path, office: SampleOffice.draft, officer: SampleOffice.officer,
      clock: FrozenClock.morning)
    let units = folder.appending(path: "units.csv")
    try Data(TransitionGoldenTests.units.utf8).write(to: units)
    let report = try registry.importUnits(
      from: units.path(percentEncoded: false),
      details: FilingDetails(officer: SampleOffice.officer))
    #expect(report.rowsRejected == 0)
    try registry.close()
    return path
  }

  private static let units = """
    kind,name,tax_code,registered_on,area_code,address,charter_capital,legal_representative
    cooperative,Hợp tác xã Bình Minh,0100233488,2006-03-02,02104,thôn Nà Cà,100000000,Đàm Thị An
    cooperative,Hợp tác xã Đồng Xanh,,2010-08-03,02101,thôn Đồng,200000000,Hà Văn Bình
    cooperative,Hợp tác xã Suối Mới,,2019-08-05,02101,thôn Suối,200000000,Lý Văn Cả
    group,Tổ hợp tác Khe Mười,,2021-04-05,02101,thôn Khe,,Nông Thị Giang
    """

  @Test(arguments: [Language.vi, .en])
  func unitsOfTheOldLawsAreListedAndRecorded(language: Language) throws {
    let record = ["transition", "record", "HTX-1", "--duty", "law_2012"]
    try assertGoldenRuns(
      "transition",
      [
        ["transition", "list"],
        ["transition", "list", "--duty", "2012", "--area", "02101"],
        record + ["--state", "chưa chuyển đổi", "--on", "04/01/2016", "--dry-run"],
        record + [
          "--state", "reregistered", "--on", "2016-08-01", "--evidence", "GCN 12 ngày 01/8/2016",
        ],
        record + ["--state", "amended", "--on", "2013-06-30"],
        [
          "transition", "record", "THT-4", "--duty", "group_registration", "--state", "not_done",
          "--on", "2025-02-03", "--evidence", "Biên bản rà soát 03/02/2025",
        ],
        ["transition", "list", "--all", "--format", "csv"],
        ["transition", "list", "--duty", "tht", "--format", "json"],
        ["unit", "history", "HTX-1"], ["filing", "show", "3"],
      ], registry: try file(), terminal: 130, language: language)
  }
}
