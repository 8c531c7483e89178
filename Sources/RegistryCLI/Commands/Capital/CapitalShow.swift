import ArgumentParser
import CooperativeLaw
import Registry

/// `htx capital show`: the ledger of capital with running balances, and its totals.
struct CapitalShow: Verb {
  static var configuration: CommandConfiguration {
    .said("show", vi: "Xem sổ vốn góp.", en: "Show the ledger of capital.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(help: .member) var member: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let account = try session.registry(for: .reading).capital(
      ofUnit: unit, member: member, at: session.moment(read))
    let ledger = Table(CapitalColumns.ledger, rows: account.lines.map(CapitalColumns.row))
    switch global.format {
    // A file of rows holds the entries; the totals have no room in it.
    case .csv, .tsv: try session.show(ledger)
    default: try session.show(answer(account, ledger))
    }
    if account.lines.isEmpty {
      session.tell(
        LocalizedText(vi: "Chưa ghi vốn góp nào.", en: "No capital is on record."))
    }
    return .done
  }

  private func answer(_ account: CapitalAccount, _ ledger: Table) -> Answer {
    Answer(
      fields: CapitalColumns.totals(account),
      parts: [
        Answer.Part(
          key: "entries", heading: LocalizedText(vi: "Các bút toán", en: "Entries"), table: ledger)
      ])
  }
}
