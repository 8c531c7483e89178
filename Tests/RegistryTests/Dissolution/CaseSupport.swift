import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// A registry with one cooperative, and short words for acts on its case.
struct Case {
  let registry: Registry
  var unit = "htx-1"

  /// A cooperative under the 2023 law, registered on 2025-08-01.
  static func law2023(taxCode: String? = nil, paidOn: String? = nil) throws -> Case {
    let registry = try Acts.empty()
    var dossier = Acts.dossier(members: 5)
    dossier.taxCode = taxCode
    let paid = try paidOn.map(Acts.day)
    for index in (dossier.members ?? []).indices { dossier.members?[index].contributedOn = paid }
    try registry.register(dossier, Acts.details(on: "2025-08-01"))
    return Case(registry: registry)
  }

  /// A cooperative under the 2012 law, registered on 2018-01-08.
  static func law2012(members: Int = 7) throws -> Case {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.cooperative(members: members, on: Acts.day("2018-01-08")),
      Acts.details(on: "2018-01-08"))
    return Case(registry: registry)
  }

  /// A THT registered under the 2023 law.
  static func group() throws -> Case {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.group(on: Acts.day("2025-08-01")), Acts.details(on: "2025-08-01"))
    return Case(registry: registry, unit: "tht-1")
  }

  func details(on day: String, received: String? = nil, decided: String? = nil) throws
    -> FilingDetails
  {
    var details = Acts.details(on: day)
    details.receivedOn = try received.map(Acts.day)
    details.decidedOn = try decided.map(Acts.day)
    return details
  }

  @discardableResult
  func open(
    _ ground: CaseGround = .dissolution(.voluntary), on day: String, received: String? = nil,
    decided: String? = nil, since: String? = nil, votes: (Int, Int)? = (5, 5)
  ) throws -> FilingReceipt {
    var opening = CaseOpening(ground: ground)
    opening.since = try since.map(Acts.day)
    opening.present = votes?.0
    opening.inFavour = votes?.1
    return try registry.openCase(
      opening, ofUnit: unit, details(on: day, received: received, decided: decided))
  }

  @discardableResult
  func step(_ step: DissolutionStep, on day: String) throws -> FilingReceipt {
    try registry.recordStep(step, ofUnit: unit, details(on: day))
  }

  @discardableResult
  func complete(
    on day: String, received: String? = nil, dispute: Bool? = false, elapsed: Bool = false,
    objection: Bool = false
  ) throws -> FilingReceipt {
    var completion = CaseCompletion(hasDispute: dispute)
    completion.isElapsed = elapsed
    completion.hasObjection = objection
    return try registry.completeCase(
      ofUnit: unit, completion, details(on: day, received: received))
  }

  func status(on day: String) throws -> String? {
    try registry.unit(named: unit, at: Moment(day: Acts.day(day))).status
  }

  func file(on day: String = "2026-11-21") throws -> CaseFile {
    try registry.caseFile(ofUnit: unit, at: Moment(day: Acts.day(day)))
  }

  /// A branch of the cooperative, so that what has to be closed first is there.
  func addBranch() throws {
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO dependent_unit (id, kind, recorded_by) VALUES (1, 'branch', 1);
          INSERT INTO dependent_detail (dependent_id, unit_id, name, valid_from, recorded_by)
            VALUES (1, 1, 'Chi nhánh Nà Phặc', '2018-02-05', 1);
          INSERT INTO dependent_status (dependent_id, status, valid_from, recorded_by)
            VALUES (1, 'active', '2018-02-05', 1);
          """)
    }
  }

  /// Rules that refused an act, in order; the registry is as it was.
  func blockers(
    at place: SourceLocation = #_sourceLocation, _ act: () throws -> Void
  ) throws -> [RuleID] {
    try Acts.blockers(of: registry, act, at: place)
  }

  /// A voluntary dissolution under Decree 295/2026/NĐ-CP, ready for its file.
  static func readyFor2026(taxCode: String? = nil) throws -> Case {
    let ready = try law2023(taxCode: taxCode)
    try ready.open(on: "2026-09-03", received: "2026-09-03", decided: "2026-09-03")
    try ready.step(.debtsPaid, on: "2026-09-10")
    try ready.step(.dossierFiled, on: "2026-09-15")
    try ready.step(.taxAsked, on: "2026-09-15")
    return ready
  }

  /// A voluntary dissolution under Law 2012, with everything but the end.
  static func readyFor2020() throws -> Case {
    let ready = try law2012()
    try ready.open(on: "2020-03-02", votes: (4, 3))
    for (role, name) in [
      (CouncilRole.board, "Hoàng Thị Bình"), (.control, "Ma Văn Chi"), (.executive, "Hà Thị Lan"),
      (.member, "Bế Văn Sơn"),
    ] {
      try ready.registry.recordCouncil(
        role, fullName: name, ofUnit: ready.unit, ready.details(on: "2020-03-02"))
    }
    try ready.step(.councilFormed, on: "2020-03-02")
    for (step, day) in [
      (DissolutionStep.registryTold, "2020-03-05"), (.firstIssue, "2020-03-09"),
      (.secondIssue, "2020-03-11"), (.thirdIssue, "2020-03-13"), (.partnersTold, "2020-03-16"),
      (.debtsPaid, "2020-04-10"), (.minutesSigned, "2020-04-20"), (.dossierFiled, "2020-04-21"),
      (.taxAsked, "2020-04-21"),
    ] { try ready.step(step, on: day) }
    return ready
  }
}
