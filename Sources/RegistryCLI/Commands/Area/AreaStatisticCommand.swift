import ArgumentParser

/// The noun `area statistic` (số liệu địa bàn).
struct AreaStatisticCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "statistic", vi: "Số liệu địa bàn: dân số, hộ, nông thôn mới.",
      en: "Figures of areas: population, households, new-rural standing.",
      verbs: [AreaStatisticRecordVerb.self, AreaStatisticList.self])
  }
}
