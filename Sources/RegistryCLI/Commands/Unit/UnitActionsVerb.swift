import ArgumentParser
import CooperativeLaw
import Registry

/// `htx unit actions`: what may be done with a unit now, and why other things may not.
struct UnitActionsVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "actions", vi: "Việc được làm với một đơn vị, và vì sao việc khác thì không.",
      en: "What may be done with a unit, and why other things may not.",
      discussion: LocalizedText(
        vi: "Hạn tính như thể việc đó xảy ra, giấy tờ đến vào ngày xem (--as-of).",
        en: "Due days are as if it happened, and its papers came, on the day asked (--as-of)."))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Flag(
    help: .said(
      vi: "Cả những việc không dành cho loại đơn vị này.",
      en: "Also what never happens to this kind of unit."))
  var all = false
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let found = try session.registry(for: .reading)
      .actions(ofUnit: unit, at: session.moment(read))
    let shown = found.actions.filter { all || $0.answer.refusal?.kind != .notOfKind }
    switch global.format {
    case .table, .html, .xlsx:
      let width = session.console.outputIsTerminal && global.output == nil
      try session.show(
        UnitActionsText(found, shown, width: width ? session.console.width : nil).answer)
    case .json: try session.show(UnitActionsData(found, shown).answer)
    case .csv, .tsv, .ndjson: try session.show(UnitActionsData(found, shown).table)
    }
    let hidden = found.actions.count - shown.count
    if hidden > 0 {
      session.tell(
        LocalizedText(
          vi: "Không hiện \(hidden) việc không dành cho \(found.kind.label.vi); xem bằng --all.",
          en: "\(hidden) events that never happen to a \(found.kind.label.en) are left out; "
            + "--all shows them."))
    }
    return .done
  }
}
