import ArgumentParser
import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport

@testable import RegistryCLI

/// Invented values shared by the tests of the frame.
enum Sample {
  static let columns = [
    Column("tax_code", vi: "Mã số thuế", en: "Tax code", .code),
    Column("name", vi: "Tên", en: "Name"),
    Column("members", vi: "Số thành viên", en: "Members", .integer),
    Column("capital", vi: "Vốn", en: "Capital", .money),
    Column("score", vi: "Điểm", en: "Score", .tenths),
    Column("since", vi: "Từ ngày", en: "Since", .date),
  ]

  static let rows: [[Cell]] = [
    [
      .text("0123456789"), .text("Hợp tác xã Nông nghiệp Đồng Xanh"), .integer(27),
      .money(1_500_000_000), .tenths(875), .date(CivilDate(dayNumber: 20_000)),
    ],
    [.missing, .text("Tổ hợp tác Suối Mơ"), .integer(5), .missing, .tenths(-5), .missing],
  ]

  /// 2026-11-21, 10:40 in Vietnam.
  static let clock = RegistryClock.fixed(Date(timeIntervalSince1970: 1_795_232_400))

  static var runner: CommandRunner {
    CommandRunner(
      root: SampleRoot.self, clock: clock, account: { "canbo" })
  }

  static let blocker = Finding(
    rule: "registration.minimum-members", severity: .blocker, subject: "HTX Đồng Xanh",
    field: "members",
    message: LocalizedText(vi: "Chưa đủ số thành viên.", en: "There are too few members."),
    facts: [Fact(LocalizedText(vi: "thành viên", en: "members"), 4)],
    citations: [Citation("17/2023/QH15", "Điều 31")],
    remedy: LocalizedText(vi: "Kết nạp thêm thành viên.", en: "Admit more members."))

  static let warning = Finding(
    rule: "names.similar", severity: .warning,
    message: LocalizedText(vi: "Tên gần giống.", en: "The name is close to another."),
    citations: [], remedy: LocalizedText(vi: "Xem lại tên.", en: "Look at the name again."))
}

extension Sample {
  /// What a session says when it is given something to show.
  static func told(format: OutputFormat, _ body: (Session) throws -> Void) throws -> Consequences {
    let (output, error) = (MemorySink(), MemorySink())
    let console = Console(
      output: output, error: error, readLine: { nil }, inputIsTerminal: false,
      outputIsTerminal: true, errorIsTerminal: true, width: 80, colours: false)
    let global = try GlobalOptions.parse(["--format", format.rawValue])
    try body(
      Session(
        console: console, global: global, environment: [:], clock: FrozenClock.morning,
        account: "canbo"))
    return Consequences(.done, stdout: output.text, stderr: error.text)
  }
}
