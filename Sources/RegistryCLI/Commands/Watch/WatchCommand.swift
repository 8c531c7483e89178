import ArgumentParser
import CooperativeLaw

/// The noun `watch` (theo dõi).
struct WatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "watch", vi: "Theo dõi: đơn vị nào cần đến cán bộ, vì sao, từ bao giờ.",
      en: "What needs an officer: which units, why, since when.",
      verbs: [
        WatchWeak.self, WatchEffective.self, WatchInactive.self, WatchDefinitionVerb.self,
      ])
  }
}
