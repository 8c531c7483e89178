import ArgumentParser

/// The noun `watch` (theo dõi).
struct WatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "watch", vi: "Đơn vị nào cần cán bộ, vì sao, từ khi nào, làm gì tiếp.",
      en: "Which units need the officer, why, since when, and what comes next.",
      verbs: [
        WatchFlags.self, WatchRuns.self, WatchExcuse.self, WatchReport.self, WatchDue.self,
        WatchBlockers.self, WatchWeak.self, WatchEffective.self, WatchInactive.self,
        WatchDefinitionVerb.self,
      ])
  }
}
