import ArgumentParser
import CooperativeLaw

/// The noun `db` (dữ liệu).
struct DBCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "db", vi: "Tệp sổ đăng ký: thống kê, kiểm tra, truy vấn, nâng cấp, xóa dữ liệu cá nhân.",
      en: "The registry file: statistics, checks, queries, upgrade, erasing.",
      verbs: [
        DBStats.self, DBCheck.self, DBQuery.self, DBUpgrade.self, DBPurgePersonalData.self,
      ])
  }
}
