import ArgumentParser
import CooperativeLaw

/// The noun `filing` (hồ sơ).
struct FilingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "filing", vi: "Các hồ sơ: mỗi thay đổi của sổ là một hồ sơ.",
      en: "The filings: every change of the registry is one.",
      verbs: [FilingList.self, FilingShow.self, FilingCorrect.self, FilingVoid.self])
  }
}
