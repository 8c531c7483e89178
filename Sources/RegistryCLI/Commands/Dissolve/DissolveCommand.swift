import ArgumentParser

/// The noun `dissolve` (giải thể).
struct DissolveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "dissolve", vi: "Giải thể, thu hồi, phá sản, chấm dứt.",
      en: "Dissolution, revocation, bankruptcy, closing.",
      verbs: [
        DissolveOpen.self, DissolveStep.self, DissolveCouncil.self, DissolveBlock.self,
        DissolveUnblock.self, DissolveSettle.self, DissolveComplete.self, DissolveCancel.self,
        DissolveRevoke.self, DissolveRestore.self, DissolveBankruptcy.self, DissolveShow.self,
        DissolveList.self,
      ])
  }
}
