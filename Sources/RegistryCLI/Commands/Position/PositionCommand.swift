import ArgumentParser

/// The noun `position` (chức danh).
struct PositionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "position", vi: "Chức danh của đơn vị.", en: "The offices of a unit.",
      verbs: [PositionRecordVerb.self, PositionList.self])
  }
}
