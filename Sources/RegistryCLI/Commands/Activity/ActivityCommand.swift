import ArgumentParser

/// The noun `activity` (hoạt động thực tế).
struct ActivityCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "activity", vi: "Hoạt động thực tế của đơn vị, ghi nhận theo nguồn.",
      en: "Whether units work, as observed.",
      verbs: [ActivityRecordVerb.self, ActivityList.self])
  }
}
