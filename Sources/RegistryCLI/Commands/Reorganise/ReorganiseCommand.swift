import ArgumentParser

/// The noun `reorganise` (tổ chức lại).
struct ReorganiseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "reorganise", vi: "Chia, tách, hợp nhất, sáp nhập, chuyển đổi.",
      en: "Division, separation, consolidation, merger, conversion.",
      verbs: [
        ReorganiseDivide.self, ReorganiseSeparate.self, ReorganiseConsolidate.self,
        ReorganiseMerge.self, ReorganiseConvert.self, ReorganiseComplete.self,
        ReorganiseCancel.self, ReorganiseShow.self, ReorganiseList.self,
      ])
  }
}
