import ArgumentParser
import CooperativeLaw
import Registry

/// `htx capital record`: an entry of the capital ledger, or a move between two members.
struct CapitalRecord: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi góp, trả lại, chuyển nhượng, thừa kế vốn góp.",
      en: "Record capital paid, returned, transferred or inherited.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: .said(
      vi: "Việc gì: committed, contributed, paid, returned, transferred, inherited.",
      en: "What happens: committed, contributed, paid, returned, transferred, inherited.",
      value: LocalizedText(vi: "việc", en: "kind")))
  var kind: WordArgument<CapitalMove>?
  @Option(
    help: .said(
      vi: "Thành viên góp hoặc được trả lại.", en: "The member who pays or is paid back.",
      value: LocalizedText(vi: "thành-viên", en: "member")))
  var member: String?
  @Option(
    help: .said(
      vi: "Bên chuyển nhượng hoặc người để lại.", en: "Who gives.",
      value: LocalizedText(vi: "thành-viên", en: "member")))
  var from: String?
  @Option(
    help: .said(
      vi: "Bên nhận.", en: "Who receives.",
      value: LocalizedText(vi: "thành-viên", en: "member")))
  var to: String?
  @Option(
    help: .said(
      vi: "Số tiền, ví dụ 20.000.000 hoặc 20 triệu.",
      en: "The amount, such as 20.000.000 or 20 triệu.",
      value: LocalizedText(vi: "số-tiền", en: "amount")))
  var amount: AmountArgument?
  @Option(
    help: .said(
      vi: "Số giấy chứng nhận phần vốn góp.", en: "The number of the contribution certificate.",
      value: LocalizedText(vi: "số", en: "number")))
  var certificate: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Refuses sides that do not go with what happens, before anything is asked.
  func validate() throws {
    guard let move = kind?.word else { return }
    let (given, wanted) =
      move.entry == nil ? (member, "--from, --to") : (from ?? to, "--member")
    guard given == nil else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--kind \(move.rawValue) dùng với \(wanted).",
            en: "--kind \(move.rawValue) goes with \(wanted).")))
    }
  }

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let move = try session.word(
      kind, option: "--kind", question: LocalizedText(vi: "Việc gì", en: "What happens"))
    let registry = try session.registry(for: .writing)
    guard let entry = move.entry else {
      let dossier = try transfer(move, session)
      try session.show(registry.transferCapital(dossier, ofUnit: unit, session.filing(write)))
      return .done
    }
    let dossier = CapitalDossier(
      member: try session.member(member, option: "--member"), kind: entry,
      amount: try amount(session), certificateNumber: certificate)
    try session.show(registry.recordCapital(dossier, ofUnit: unit, session.filing(write)))
    return .done
  }

  private func transfer(_ move: CapitalMove, _ session: Session) throws -> CapitalTransferDossier {
    CapitalTransferDossier(
      from: try session.text(
        from, option: "--from", question: LocalizedText(vi: "Bên giao", en: "Who gives")),
      to: try session.text(
        to, option: "--to", question: LocalizedText(vi: "Bên nhận", en: "Who receives")),
      amount: try amount(session), way: move == .inherited ? .inheritance : .transfer,
      certificateNumber: certificate)
  }

  private func amount(_ session: Session) throws -> Int {
    try session.amount(
      amount, option: "--amount", question: LocalizedText(vi: "Số tiền", en: "Amount"))
  }
}
