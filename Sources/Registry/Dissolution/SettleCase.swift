public import CooperativeLaw
internal import GRDB

/// What is owed to somebody, or paid, in the settlement of a unit.
public struct SettlementEntry: Sendable, Equatable {
  /// The rank by the law of the case.
  public var rank: SettlementRank
  /// Whose it is.
  public var creditor: String
  /// What is owed more than before, in đồng; negative when less.
  public var due: Int
  /// What is paid, in đồng.
  public var paid: Int

  /// Makes an entry.
  public init(rank: SettlementRank, creditor: String = "", due: Int = 0, paid: Int = 0) {
    self.rank = rank
    self.creditor = creditor
    self.due = due
    self.paid = paid
  }
}

extension Registry {
  /// Records what is owed or paid in the settlement of a unit (thanh toán); also after its end.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when a rank before it is still open.
  @discardableResult
  public func settle(
    _ entry: SettlementEntry, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.settleCase, details) { act in
      try SettleCase(work: CaseWork(act, unitNamed: text), entry: entry).run()
    }
  }

  /// How an amount would be paid out by what is still owed on record; nothing is written.
  ///
  /// - Parameters:
  ///   - available: what there is, in đồng.
  ///   - undivided: undivided assets by their origin.
  ///   - text: the unit.
  ///   - moment: as on record when.
  /// - Returns: what each creditor would get, and what stays apart.
  /// - Throws: ``RegistryError/refused(_:)`` when the unit has no case.
  public func settlementPlan(
    _ available: Int, undivided: [UndividedAsset: Int] = [:], ofUnit text: String,
    at moment: Moment
  ) throws(RegistryError) -> SettlementPlan {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      let record = try UnitStanding.require(db, unit, at: moment)
      let book = try CaseBook.current(db, unit: unit, name: record.localNumber)
      guard let order = book.order else { throw SettleCase.orderNotKnown(book) }
      let members = try SettleCase.members(db, unit: unit, at: Moment(day: book.openedOn))
      return Settlement.distribute(
        available, undivided: undivided, claims: book.openClaims + members, order: order)
    }
  }
}

/// An entry of a settlement.
struct SettleCase {
  let work: CaseWork
  let entry: SettlementEntry

  func run() throws {
    let act = work.act
    let book = try work.current()
    guard let order = book.order else { throw Self.orderNotKnown(book) }
    guard order.place(entry.rank) != nil else {
      let codes = (order.ranks.map(\.rank) + [.undivided]).map(\.rawValue).joined(separator: ", ")
      throw RegistryError.invalidValue(
        field: "rank", value: entry.rank.rawValue,
        reason: LocalizedText(
          vi: "luật của vụ này không có hàng đó; chọn một trong: \(codes).",
          en: "the law of the case has no such rank; choose one of: \(codes)."))
    }
    guard entry.due != 0 || entry.paid != 0 else {
      throw RegistryError.nothingToChange(work.record.localNumber)
    }
    var balances = book.balances
    balances[entry.rank, default: .init()].due += entry.due
    balances[entry.rank, default: .init()].paid += entry.paid
    act.add(
      CooperativeLaw.judge(
        SettlementFacts(order: order, rank: entry.rank, paid: entry.paid, balances: balances),
        by: RuleCatalogue.settlement))
    let content = CaseContent(
      rank: entry.rank.rawValue, creditor: entry.creditor, due: entry.due, paid: entry.paid)
    let filing = try act.open(content: try ledgerJSON(content))
    try act.touch(work.unit)
    try CaseLedger.payment(
      act.db, case: book.id,
      CaseBook.Payment(
        rank: entry.rank, creditor: entry.creditor, due: entry.due, paid: entry.paid,
        occurredOn: act.day), filing: filing)
    note(book.balances[entry.rank] ?? .init(), balances[entry.rank] ?? .init())
  }

  private func note(_ before: SettlementFacts.Balance, _ after: SettlementFacts.Balance) {
    work.act.note(
      FactChange(subject: entry.creditor, field: "rank", before: nil, after: entry.rank.rawValue))
    for (field, old, new) in [("due", before.due, after.due), ("settled", before.paid, after.paid)]
    {
      work.act.note(
        FactChange(
          subject: entry.creditor, field: field, before: String(old), after: String(new)))
    }
  }

  static func orderNotKnown(_ book: CaseBook) -> RegistryError {
    .invalidValue(
      field: "rank", value: book.openedOn.slashed,
      reason: LocalizedText(
        vi: "thứ tự thanh toán của thời kỳ này chưa có trong dữ liệu.",
        en: "the order of payment of that time is not in the data."))
  }

  /// What each member has paid in, as the share of the rest.
  static func members(
    _ db: Database, unit: Int64, at moment: Moment
  ) throws -> [SettlementClaim] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT detail.full_name, sum(entry.paid_change) AS paid
          FROM capital_entry AS entry JOIN party_detail AS detail
            ON detail.party_id = entry.party_id AND \(Moment.seen("detail"))
          WHERE entry.unit_id = :unit AND \(Moment.happened("entry"))
          GROUP BY entry.party_id HAVING paid > 0 ORDER BY min(entry.id)
          """), arguments: arguments
    ).map { SettlementClaim(rank: .members, creditor: $0[0], amount: $0[1]) }
  }
}

extension CaseBook {
  /// What is still owed to each creditor.
  fileprivate var openClaims: [SettlementClaim] {
    var order: [[String]] = []
    var open: [[String]: Int] = [:]
    for payment in payments where ![.members, .undivided].contains(payment.rank) {
      let key = [payment.rank.rawValue, payment.creditor]
      if open[key] == nil { order.append(key) }
      open[key, default: 0] += payment.due - payment.paid
    }
    return order.compactMap { key in
      guard let rank = SettlementRank(rawValue: key[0]), let amount = open[key], amount > 0
      else { return nil }
      return SettlementClaim(rank: rank, creditor: key[1], amount: amount)
    }
  }
}
