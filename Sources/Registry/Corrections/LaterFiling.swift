public import CooperativeLaw
internal import GRDB

/// A later filing that speaks of facts that a void withdraws.
public struct LaterFiling: Sendable, Equatable {
  /// What becomes of it.
  public enum Outcome: String, Sendable, CaseIterable, Comparable {
    /// It is told again over what was valid before.
    case replayed
    /// It is withdrawn too as to these facts, until it is filed again.
    case withdrawn
    /// What it builds on is no more, so it cannot be told again.
    case impossible

    /// Orders outcomes by how much of the filing is lost.
    public static func < (left: Outcome, right: Outcome) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }

    /// The name officers read.
    public var label: LocalizedText {
      switch self {
      case .replayed: LocalizedText(vi: "Giữ hiệu lực, ghi lại", en: "Stands, told again")
      case .withdrawn: LocalizedText(vi: "Rút lại, cần nộp lại", en: "Withdrawn, to be filed again")
      case .impossible:
        LocalizedText(vi: "Rút lại, không còn căn cứ", en: "Withdrawn, nothing to build on")
      }
    }
  }

  /// Its number.
  public let filing: Int64
  /// What it does, such as `unit.change`.
  public let kind: String
  /// The day it takes effect.
  public let effectiveOn: CivilDate?
  /// Number of its decision.
  public let decisionNumber: String?
  /// What becomes of it.
  public let outcome: Outcome
}

extension LaterFiling {
  /// The heads of filings with what becomes of them.
  static func all(_ db: Database, _ outcomes: [Int64: Outcome]) throws -> [LaterFiling] {
    try outcomes.sorted { $0.key < $1.key }.compactMap { number, outcome in
      try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT kind, effective_on, decision_number FROM filing WHERE id = ?"),
        arguments: [number]
      ).map { row in
        LaterFiling(
          filing: number, kind: row[0],
          effectiveOn: (row[1] as String?).flatMap(CivilDate.init(iso:)), decisionNumber: row[2],
          outcome: outcome)
      }
    }
  }
}
