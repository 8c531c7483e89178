import ArgumentParser

/// The noun `capital` (vốn góp).
struct CapitalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "capital", vi: "Vốn góp của thành viên.", en: "The capital of members.",
      verbs: [CapitalRecord.self, CapitalShow.self])
  }
}
