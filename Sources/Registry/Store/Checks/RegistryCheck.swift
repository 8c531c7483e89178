public import CooperativeLaw
internal import GRDB

/// One thing that must be so in every sound registry.
struct RegistryCheck: Sendable {
  /// A stable name, such as `ledger.digests`.
  let id: RuleID
  /// What is checked.
  let title: LocalizedText
  /// What to do when it is not so.
  let remedy: LocalizedText
  /// What is wrong, each in a sentence; empty when all is well.
  let problems: @Sendable (Database) throws -> [LocalizedText]

  /// Every check, the file first, then what is in it.
  static let all: [RegistryCheck] = [
    .fileIntegrity, .references, .schema, .digests, .overlaps, .reorganisations, .searchIndex,
    .searchKeys,
  ]

  /// At most so many problems of one check are told one by one.
  static let mostTold = 20
}

/// How one check came out.
public struct CheckOutcome: Sendable {
  /// The check's stable name.
  public let id: RuleID
  /// What was checked.
  public let title: LocalizedText
  /// What is wrong; empty when all is well.
  public let findings: [Finding]

  /// Whether all is well.
  public var isSound: Bool { findings.isEmpty }
}

extension Registry {
  /// Runs every check, whatever the ones before found.
  ///
  /// - Parameter progress: told before each check: its place from one, how many there are, its title.
  /// - Returns: one outcome a check, in their order.
  /// - Throws: ``RegistryError/busy`` and what keeps the file from being read at all.
  public func check(
    progress: (Int, Int, LocalizedText) -> Void = { _, _, _ in }
  ) throws(RegistryError) -> [CheckOutcome] {
    try read { db in
      try RegistryCheck.all.enumerated().map { place, check in
        progress(place + 1, RegistryCheck.all.count, check.title)
        return CheckOutcome(
          id: check.id, title: check.title, findings: try check.run(db).map(check.finding))
      }
    }
  }
}

extension RegistryCheck {
  /// The problems; a page that SQLite cannot read is one of them, not the end of all checks.
  fileprivate func run(_ db: Database) throws -> [LocalizedText] {
    do {
      let found = try problems(db)
      guard found.count > RegistryCheck.mostTold else { return found }
      let rest = found.count - RegistryCheck.mostTold
      return found.prefix(RegistryCheck.mostTold) + [
        LocalizedText(vi: "và \(rest) lỗi nữa.", en: "and \(rest) more.")
      ]
    } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
      let detail = error.message ?? "\(error.resultCode)"
      return [
        LocalizedText(
          vi: "Không đọc được để kiểm tra (\(detail)).", en: "It could not be read (\(detail)).")
      ]
    }
  }

  fileprivate func finding(_ problem: LocalizedText) -> Finding {
    Finding(
      rule: id, severity: .warning, message: problem, citations: [], remedy: remedy)
  }
}
