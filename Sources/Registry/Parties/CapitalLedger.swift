public import CooperativeLaw
internal import GRDB

/// What an entry of the capital ledger does to a member's share (phần vốn góp).
public enum CapitalEntryKind: String, Sendable, CaseIterable, Codable {
  /// Promised, not yet paid.
  case committed
  /// Promised and paid at once.
  case contributed
  /// Payment of what was promised.
  case paid
  /// Received from another member.
  case transferredIn = "transferred_in"
  /// Given to another member.
  case transferredOut = "transferred_out"
  /// Paid back to the member.
  case returned
  /// Received by inheritance.
  case inheritedIn = "inherited_in"
  /// Passed to heirs.
  case inheritedOut = "inherited_out"

  /// What an amount adds to the commitment: +1, 0 or -1 times the amount.
  var committedSign: Int {
    switch self {
    case .committed, .contributed, .transferredIn, .inheritedIn: 1
    case .paid: 0
    case .transferredOut, .returned, .inheritedOut: -1
    }
  }

  /// What an amount adds to the money paid in: +1, 0 or -1 times the amount.
  var paidSign: Int {
    switch self {
    case .committed: 0
    case .contributed, .paid, .transferredIn, .inheritedIn: 1
    case .transferredOut, .returned, .inheritedOut: -1
    }
  }

  /// Whether it promises capital that was not there: nothing of the sort begins after the end.
  var bringsNewCapital: Bool { self == .committed || self == .contributed }

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .committed: LocalizedText(vi: "Cam kết góp", en: "Committed")
    case .contributed: LocalizedText(vi: "Góp vốn", en: "Contributed")
    case .paid: LocalizedText(vi: "Góp phần đã cam kết", en: "Commitment paid")
    case .transferredIn: LocalizedText(vi: "Nhận chuyển nhượng", en: "Transferred in")
    case .transferredOut: LocalizedText(vi: "Chuyển nhượng", en: "Transferred out")
    case .returned: LocalizedText(vi: "Trả lại vốn", en: "Returned")
    case .inheritedIn: LocalizedText(vi: "Nhận thừa kế", en: "Inherited")
    case .inheritedOut: LocalizedText(vi: "Để lại thừa kế", en: "Passed to heirs")
    }
  }
}

/// A member's capital in đồng: what was promised and what was paid in.
public struct CapitalShare: Sendable, Equatable {
  /// Promised.
  public let committed: Int
  /// Paid in.
  public let paid: Int
}

enum CapitalLedger {
  /// Writes an entry.
  static func append(
    _ db: Database, unit: Int64, party: Int64, kind: CapitalEntryKind, amount: Int,
    on day: CivilDate, certificateNumber: String?, note: String, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO capital_entry (unit_id, party_id, kind, occurred_on, committed_change,
          paid_change, certificate_number, note, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      unit, party, kind.rawValue, day.description, amount * kind.committedSign,
      amount * kind.paidSign, certificateNumber, note, filing,
    ])
  }

  /// A member's share at a moment.
  static func share(
    _ db: Database, unit: Int64, party: Int64, at moment: Moment
  ) throws -> CapitalShare {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit, "party": party]
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(committed_change), 0), coalesce(sum(paid_change), 0)
          FROM capital_entry AS entry
          WHERE entry.unit_id = :unit AND entry.party_id = :party
            AND \(Moment.happened("entry"))
          """), arguments: arguments)
    return CapitalShare(committed: row?[0] ?? 0, paid: row?[1] ?? 0)
  }

  /// What all who have capital in a unit have committed by a day, in đồng.
  static func committed(_ db: Database, unit: Int64, on day: CivilDate) throws -> Int {
    var arguments = try Moment(day: day).arguments(db)
    arguments += ["unit": unit]
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(committed_change), 0) FROM capital_entry AS entry
          WHERE entry.unit_id = :unit AND \(Moment.happened("entry"))
          """), arguments: arguments) ?? 0
  }
}
