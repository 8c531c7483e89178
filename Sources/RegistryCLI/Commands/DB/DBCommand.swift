import ArgumentParser
import CooperativeLaw

/// The noun `db` (dữ liệu).
struct DBCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "db", vi: "Tệp sổ đăng ký: thống kê, kiểm tra, truy vấn, nâng cấp.",
      en: "The registry file: statistics, checks, queries, upgrade.",
      verbs: [DBStats.self, DBCheck.self, DBQuery.self, DBUpgrade.self])
  }
}
