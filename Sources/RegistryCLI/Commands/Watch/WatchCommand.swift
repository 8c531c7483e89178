import ArgumentParser

/// The noun `watch` (theo dõi).
struct WatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "watch", vi: "Theo dõi: việc đến hạn, vướng mắc khi giải thể.",
      en: "Watch: what is due, what stops dissolutions.",
      verbs: [WatchDue.self, WatchBlockers.self])
  }
}
