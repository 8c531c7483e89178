public import CooperativeLaw
internal import GRDB

/// One entry of the capital ledger with the balances after it.
public struct CapitalLine: Sendable, Equatable {
  /// The day of the entry.
  public let occurredOn: CivilDate
  /// The member's latest number in the book.
  public let memberNumber: Int?
  /// The member's name.
  public let fullName: String
  /// What happened; `nil` for a kind that a newer program wrote.
  public let kind: CapitalEntryKind?
  /// What it added to the commitments, in đồng.
  public let committedChange: Int
  /// What it added to the money paid in, in đồng.
  public let paidChange: Int
  /// The commitments after it, of all members or of the one asked for.
  public let committed: Int
  /// The money paid in after it, likewise.
  public let paid: Int
  /// Number of the contribution certificate.
  public let certificateNumber: String?
  /// A note in words.
  public let note: String
  /// The filing that wrote it.
  public let filing: Int64
}

/// The capital of a unit, or of one member, at a moment.
public struct CapitalAccount: Sendable, Equatable {
  /// The unit.
  public let unit: UnitRecord
  /// The name of the one member; `nil` for the whole unit.
  public let member: String?
  /// The entries, oldest first.
  public let lines: [CapitalLine]

  /// Commitments together, in đồng.
  public var committed: Int { lines.last?.committed ?? 0 }
  /// Money paid in together, in đồng.
  public var paid: Int { lines.last?.paid ?? 0 }
  /// Promised and not paid yet, in đồng.
  public var promised: Int { committed - paid }
  /// What the members' commitments are above the charter capital (below it when negative); `nil` for
  /// one member and when the charter capital is not on record.
  public var aboveCharter: Int? {
    member == nil ? unit.charterCapital.map { committed - $0 } : nil
  }
}

extension Registry {
  /// The ledger of capital of a unit, or of one member of it, at a moment.
  ///
  /// - Parameters:
  ///   - text: the unit.
  ///   - member: a member by number, identity number or name; `nil` for all, also those who left.
  ///   - moment: entries after its day, or recorded later, are left out.
  /// - Returns: the entries with running balances.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/memberNotFound(_:)`` and others.
  public func capital(
    ofUnit text: String, member: String? = nil, at moment: Moment
  ) throws(RegistryError) -> CapitalAccount {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      guard let record = try UnitShow.record(db, unit, at: moment) else {
        throw RegistryError.unitNotFound(text)
      }
      let party = try member.map {
        try MemberFinder.party(db, unit: unit, named: $0, on: moment.day)
      }
      var arguments = try moment.arguments(db)
      arguments += ["unit": unit, "party": party]
      let lines = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        .map(CapitalLine.init)
      return CapitalAccount(
        unit: record, member: try party.map { try MembershipStore.name(db, party: $0) },
        lines: lines)
    }
  }
}

extension CapitalLine {
  init(_ row: Row) {
    occurredOn =
      (row["occurred_on"] as String?).flatMap(CivilDate.init(iso:))
      ?? CivilDate(dayNumber: 0)
    memberNumber = row["member_number"]
    fullName = row["full_name"] ?? ""
    kind = (row["kind"] as String?).flatMap(CapitalEntryKind.init)
    committedChange = row["committed_change"]
    paidChange = row["paid_change"]
    committed = row["committed"]
    paid = row["paid"]
    certificateNumber = row["certificate_number"]
    note = row["note"]
    filing = row["recorded_by"]
  }
}

/// Names are those of the latest detail known: who joined later than an entry still has one.
private let sql = """
  SELECT entry.occurred_on, entry.kind, entry.committed_change, entry.paid_change,
    entry.certificate_number, entry.note, entry.recorded_by,
    sum(entry.committed_change) OVER running AS committed,
    sum(entry.paid_change) OVER running AS paid,
    (SELECT detail.full_name FROM party_detail AS detail
      WHERE detail.party_id = entry.party_id AND detail.recorded_by <= :known
        AND detail.retracted_by IS NULL
      ORDER BY detail.valid_from DESC, detail.id DESC LIMIT 1) AS full_name,
    (SELECT membership.member_number FROM membership
      WHERE membership.unit_id = entry.unit_id AND membership.party_id = entry.party_id
        AND membership.recorded_by <= :known AND membership.retracted_by IS NULL
      ORDER BY membership.valid_from DESC, membership.id DESC LIMIT 1) AS member_number
  FROM capital_entry AS entry
  WHERE entry.unit_id = :unit AND (:party IS NULL OR entry.party_id = :party)
    AND \(Moment.happened("entry"))
  WINDOW running AS (ORDER BY entry.occurred_on, entry.id ROWS UNBOUNDED PRECEDING)
  ORDER BY entry.occurred_on, entry.id
  """
