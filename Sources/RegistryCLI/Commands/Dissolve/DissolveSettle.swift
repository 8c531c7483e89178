import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve settle`: what is owed and paid, or how an amount would be paid out.
struct DissolveSettle: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "settle", vi: "Ghi nợ phải trả, đã trả; hoặc tính cách chia một số tiền.",
      en: "Record what is owed and paid; or work out how an amount is paid out.",
      discussion: LocalizedText(
        vi: "Với --plan chỉ tính theo thứ tự của luật, không ghi gì.",
        en: "With --plan it only works out the order of the law and writes nothing."))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(
    help: .said(
      vi: "Hàng thanh toán.", en: "The rank.", value: LocalizedText(vi: "hàng", en: "rank")))
  var rank: WordArgument<SettlementRank>?
  @Option(
    help: .said(
      vi: "Chủ nợ hoặc người nhận.", en: "The creditor.",
      value: LocalizedText(vi: "tên", en: "name")))
  var creditor: String?
  @Option(
    help: .said(
      vi: "Số phải trả thêm.", en: "What is owed more than before.",
      value: LocalizedText(vi: "số-tiền", en: "amount")))
  var due: AmountArgument?
  @Option(
    help: .said(
      vi: "Số đã trả.", en: "What is paid.", value: LocalizedText(vi: "số-tiền", en: "amount")))
  var paid: AmountArgument?
  @Option(
    help: .said(
      vi: "Tính cách chia số tiền này.", en: "Work out how this amount is paid out.",
      value: LocalizedText(vi: "số-tiền", en: "amount")))
  var plan: AmountArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    if let plan {
      try showPlan(plan.amount, session)
      return .done
    }
    guard let rank else { throw MissingValue(option: "--rank") }
    let entry = SettlementEntry(
      rank: rank.word, creditor: creditor ?? "", due: due?.amount ?? 0, paid: paid?.amount ?? 0)
    try session.show(
      session.registry(for: .writing).settle(entry, ofUnit: unit, session.filing(write)))
    return .done
  }

  private func showPlan(_ amount: Int, _ session: Session) throws {
    let plan = try session.registry(for: .reading).settlementPlan(
      amount, ofUnit: unit, at: Moment(day: write.effective?.date ?? session.today))
    let rows: [[Cell]] = plan.shares.map {
      [.word($0.claim.rank), .text($0.claim.creditor), .money($0.claim.amount), .money($0.paid)]
    }
    session.tell(
      LocalizedText(
        vi: plan.paysAllDebts ? "Đủ trả hết nợ." : "Không đủ trả hết nợ.",
        en: plan.paysAllDebts ? "It pays all debts." : "It does not pay all debts."))
    try session.show(Table(DissolveSettle.columns, rows: rows))
  }

  private static let columns = [
    Column("rank", vi: "Hàng", en: "Rank"),
    Column("creditor", vi: "Người nhận", en: "Creditor", .name),
    Column("due", vi: "Nợ hoặc vốn góp", en: "Owed or contributed", .money),
    Column("paid", vi: "Được trả", en: "Gets", .money),
  ]
}
