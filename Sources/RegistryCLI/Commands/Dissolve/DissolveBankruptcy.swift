import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve bankruptcy`: records a court's decision.
struct DissolveBankruptcy: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "bankruptcy", vi: "Ghi quyết định của Tòa án về phá sản.",
      en: "Record a court's decision on bankruptcy.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Argument(
    help: .said(
      vi: "Tòa án quyết định gì.", en: "What the court decided.",
      value: LocalizedText(vi: "quyết-định", en: "decision")))
  var event: WordArgument<BankruptcyEvent>
  @OptionGroup var filing: CaseWriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).recordBankruptcy(
        event.word, ofUnit: unit, session.filing(filing)))
    return .done
  }
}
