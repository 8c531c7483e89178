import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read when they record members, capital and offices, in both languages.
@Suite struct MemberVerbGoldenTests {
  @Test(arguments: [Language.vi, .en])
  func membersJoinAndLeave(language: Language) throws {
    let file = try CooperativeFile()
    let join = [
      "member", "add", "khe muoi", "--name", "Lò Thị Mây", "--sex", "nữ", "--born", "05/01/1990",
      "--id", "006190000888", "--joined", "02/11/2026", "--capital", "120 triệu",
      "--contributed-on", "03/11/2026", "--certificate", "GCN-08",
    ]
    try assertGoldenRuns(
      "member-add-end",
      [
        join + ["--dry-run"], join, join,
        [
          "member", "end", "htx-1", "Hoàng Văn An", "--reason", "imprisoned", "--left",
          "10/11/2026",
        ],
        ["member", "end", "htx-1", "Hoàng Văn An", "--reason", "xin ra", "--left", "10/11/2026"],
      ], registry: file.path, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func capitalIsPaidPassedOnAndShown(language: Language) throws {
    let file = try CooperativeFile()
    try assertGoldenRuns(
      "capital",
      [
        [
          "capital", "record", "htx-1", "--kind", "nop", "--member", "1", "--amount", "100 triệu",
          "--certificate", "GCN-01",
        ],
        [
          "capital", "record", "htx-1", "--kind", "transferred", "--from", "hoang van an", "--to",
          "2", "--amount", "40.000.000",
        ],
        [
          "capital", "record", "htx-1", "--kind", "contributed", "--member", "2", "--amount",
          "70.000.001",
        ],
        ["capital", "show", "htx-1"], ["capital", "show", "htx-1", "--member", "2"],
        ["capital", "show", "htx-1", "--member", "2", "--as-of", "2026-08-02"],
        ["capital", "show", "htx-1", "--member", "2", "--format", "csv"],
        ["capital", "show", "htx-1", "--member", "2", "--format", "json"],
      ], registry: file.path, terminal: nil, language: language)
  }

  @Test(arguments: [Language.vi, .en])
  func officesAreTakenLeftAndListed(language: Language) throws {
    let file = try CooperativeFile()
    try assertGoldenRuns(
      "position",
      [
        [
          "position", "record", "htx-1", "--role", "thủ quỹ", "--holder", "1", "--dry-run",
        ],
        [
          "position", "record", "htx-1", "--role", "giam doc", "--holder", "Lò Văn Thuê", "--id",
          "006085000777", "--from", "10/11/2026", "--until", "09/11/2031",
        ],
        [
          "position", "record", "htx-1", "--role", "director", "--holder", "Hoàng Văn Bình",
          "--leave", "--effective", "10/11/2026",
        ],
        ["position", "list", "htx-1"], ["position", "list", "htx-1", "--as-of", "2026-11-09"],
        ["position", "list", "htx-1", "--all", "--format", "csv"],
        ["position", "list", "htx-1", "--known-at", "2026-11-20"],
      ], registry: file.path, terminal: nil, language: language)
  }
}
