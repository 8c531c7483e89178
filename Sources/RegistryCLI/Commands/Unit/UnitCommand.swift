import ArgumentParser
import CooperativeLaw

/// The noun `unit` (đơn vị).
struct UnitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "unit", vi: "Hợp tác xã, tổ hợp tác, liên hiệp hợp tác xã.",
      en: "Cooperatives, cooperative groups and unions.",
      verbs: [
        UnitRegister.self, UnitShow.self, UnitList.self, UnitSearchVerb.self, UnitHistoryVerb.self,
        UnitLineageVerb.self, UnitChangeVerb.self, UnitSuspend.self, UnitResume.self,
        UnitEventVerb.self, UnitActionsVerb.self, PrintCertificate.self,
      ])
  }
}
