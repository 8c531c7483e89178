import ArgumentParser
import CooperativeLaw

/// The noun `area` (địa bàn).
struct AreaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "area", vi: "Địa bàn: đơn vị hành chính xưa và nay.",
      en: "The administrative areas, former and present.",
      verbs: [AreaSearch.self, AreaShow.self, AreaMapShow.self, AreaStatisticCommand.self])
  }
}
