import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What officers read of flags, in both languages.
@Suite struct WatchFlagGoldenTests {
  /// Invented units: one stopped, one without meetings, one with a case, one group.
  private func file() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "theo-doi-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "so.htx").path(percentEncoded: false)
    let registry = try Registry.create(
      at: path, office: SampleOffice.draft, officer: SampleOffice.officer,
      clock: FrozenClock.morning)
    let units = folder.appending(path: "units.csv")
    try Data(WatchFlagGoldenTests.units.utf8).write(to: units)
    let report = try registry.importUnits(
      from: units.path(percentEncoded: false),
      details: FilingDetails(officer: SampleOffice.officer))
    #expect(report.rowsRejected == 0)
    try registry.close()
    _ = try SQLiteShell.run(path, WatchFlagGoldenTests.seen)
    return path
  }

  private static let units = """
    kind,name,tax_code,registered_on,area_code,address,charter_capital,legal_representative
    cooperative,Hợp tác xã Bình Minh,0100233488,2006-03-02,02104,thôn Nà Cà,100000000,Đàm Thị An
    cooperative,Hợp tác xã Đồng Xanh,,2010-08-03,02101,thôn Đồng,200000000,Hà Văn Bình
    cooperative,Hợp tác xã Suối Mới,,2019-08-05,02101,thôn Suối,200000000,Lý Văn Cả
    group,Tổ hợp tác Khe Mười,,2021-04-05,02101,thôn Khe,,Nông Thị Giang
    """

  private static let seen = """
    INSERT INTO activity_observation
      (unit_id, observed_on, state, since, source, document, recorded_by)
      VALUES (1, '2025-09-10', 'stopped', '2025-08-15', 'tax_office', '45/TB-CCT', 2);
    INSERT INTO meeting (unit_id, held_on, kind, recorded_by)
      VALUES (1, '2026-03-20', 'annual', 2), (2, '2025-05-20', 'annual', 2),
        (3, '2025-08-20', 'annual', 2);
    INSERT INTO unit_transition (unit_id, duty, state, valid_from, recorded_by)
      VALUES (2, 'charter_2023', 'not_done', '2025-03-03', 2);
    """

  @Test(arguments: [Language.vi, .en])
  func `flags are listed, explained, held, kept and compared`(language: Language) throws {
    let excuse = ["watch", "excuse", "HTX-2", "--ground", "no_annual_meeting"]
    try assertGoldenRuns(
      "watch-flags",
      [
        ["watch", "flags"],
        ["watch", "flags", "--level", "warning", "--all"],
        ["watch", "flags", "--unit", "htx-1", "--explain"],
        ["watch", "flags", "--keep"],
        excuse + [
          "--kind", "force_majeure", "--reason", "lũ quét tháng 9", "--until", "31/12/2026",
          "--document", "BB 12", "--dry-run",
        ],
        excuse + [
          "--kind", "force_majeure", "--reason", "lũ quét tháng 9", "--until", "31/12/2026",
          "--document", "BB 12",
        ],
        ["watch", "report", "HTX-3", "asked", "--on", "03/11/2025", "--due", "17/11/2025"],
        ["watch", "flags", "--keep"],
        ["watch", "runs"], ["watch", "runs", "2"], ["unit", "history", "HTX-2"],
        ["watch", "flags", "--ground", "thiếu thứ gì đó"],
        excuse + ["--kind", "objection"],
        ["watch", "flags", "--keep", "--known-at", "2026-11-20"],
        ["watch", "flags", "--as-of", "01/07/2010"],
        ["theo-doi", "dau-hieu", "--area", "02104"],
      ], registry: try file(), terminal: 130, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func `data formats hold every column`(language: Language) throws {
    try assertGoldenRuns(
      "watch-flags-data",
      [
        ["watch", "flags", "--format", "csv"],
        ["watch", "flags", "--unit", "htx-1", "--explain", "--format", "json"],
        ["watch", "flags", "--keep", "--dry-run", "--format", "json"],
      ], registry: try file(), terminal: nil, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func `the rules of flags are shown with their examples`(language: Language) throws {
    try assertGoldenRuns(
      "watch-rules",
      [
        ["rules", "show", "flag.stopped-untold"], ["rules", "show", "flag-older.not-operating"],
        ["rules", "explain", "flag-duty.charter"], ["rules", "list", "--act", "flag-group"],
      ], registry: try file(), terminal: 130, language: language)
  }
}
