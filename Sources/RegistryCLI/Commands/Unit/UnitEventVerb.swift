import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit event`: what the tax authority decided about a unit's status.
struct UnitEventVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "event", vi: "Ghi việc cơ quan thuế đã quyết định về tình trạng.",
      en: "Record what the tax authority decided about the status.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Argument(help: TaxEvent.help) var event: WordArgument<TaxEvent>
  @Option(
    help: .said(
      vi: "Ngày của việc đó (mặc định ngày có hiệu lực).",
      en: "The day it took effect (the effective day if none).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày nhận văn bản của cơ quan thuế.", en: "The day the authority's paper came.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var notice: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .writing)
    let details = try session.filing(write).effective(on: on?.date, field: "--on")
    try session.show(
      registry.recordEvent(event.word.event, ofUnit: unit, noticeOn: notice?.date, details))
    return .done
  }
}

/// An event of the tax authority as a word of the command line.
enum TaxEvent: String, CaseIterable, LabelledWord {
  case notAtAddressSet = "not_at_address_set"
  case notAtAddressLifted = "not_at_address_lifted"
  case revokedForTax = "revoked_for_tax"
  case taxRevocationLifted = "tax_revocation_lifted"

  var event: StatusEvent {
    switch self {
    case .notAtAddressSet: .notAtAddressSet
    case .notAtAddressLifted: .notAtAddressLifted
    case .revokedForTax: .revokedForTax
    case .taxRevocationLifted: .taxRevocationLifted
    }
  }

  var label: LocalizedText { event.label }

  /// What the argument may be.
  static var help: ArgumentHelp {
    let words = { (language: Language) in
      allCases.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: ", ")
    }
    return .said(
      vi: "Việc: " + words(.vi) + ".", en: "The event: " + words(.en) + ".",
      value: LocalizedText(vi: "việc", en: "event"))
  }
}
