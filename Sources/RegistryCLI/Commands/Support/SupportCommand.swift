import ArgumentParser

/// The noun `support` (hoạt động hỗ trợ).
struct SupportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "support", vi: "Hoạt động hỗ trợ đơn vị và Quỹ hỗ trợ phát triển hợp tác xã.",
      en: "What is done to support units, and the support fund.",
      verbs: [
        SupportRecordVerb.self, SupportAttend.self, SupportList.self, SupportFundCommand.self,
      ])
  }
}

/// The noun `support fund` (Quỹ hỗ trợ phát triển hợp tác xã).
struct SupportFundCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "fund", vi: "Quỹ hỗ trợ: vốn điều lệ, cho vay, thu nợ.",
      en: "The support fund: capital, loans, repayments.",
      verbs: [SupportFundRecordVerb.self, SupportFundList.self])
  }
}
