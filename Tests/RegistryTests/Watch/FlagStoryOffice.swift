import CooperativeLaw
import GRDB
import RegistryTestSupport
import ScenarioTestSupport

@testable import Registry

/// A registry that holds the unit of a flag story: rows as an import leaves them, and what acts on
/// flags record by those acts.
struct FlagStoryOffice {
  let story: FlagStory
  let registry: Registry
  /// The unit's local number.
  let unit: String

  init(_ story: FlagStory) throws {
    self.story = story
    registry = try TestRegistry.inMemory()
    unit = UnitStore.localNumber(kind: story.kind, id: 1)
    let unit = unit
    try registry.queue.write { db in
      let rows = FlagStoryRows(db: db, story: story)
      try rows.unit(unit)
      try rows.lives()
      try rows.people()
      try rows.deeds()
    }
    for report in story.reports ?? [] {
      try registry.recordComplianceReport(
        ComplianceReportDossier(
          deed: report.deed == "asked" ? .asked : .received, dueOn: report.due), ofUnit: unit,
        details(report.on))
    }
    for excuse in story.excuses ?? [] {
      try registry.excuse(
        ExcuseDossier(
          ground: excuse.ground, kind: excuse.kind, reason: "lý do", until: excuse.until),
        ofUnit: unit, details(excuse.from))
    }
  }

  private func details(_ day: CivilDate) -> FilingDetails {
    FilingDetails(officer: TestRegistry.officer, effectiveOn: day)
  }

  /// The flag of the unit on a ground.
  func flag(_ ground: FlagGround, on day: CivilDate) throws -> GroundFlag? {
    let report = try registry.flags(
      FlagFilter(grounds: [ground], includesUnknown: true), at: Moment(day: day))
    return report.flags.first?.flag
  }
}

/// Writes the rows of a story, all by the founding filing of the registry.
struct FlagStoryRows {
  let db: Database
  let story: FlagStory

  func unit(_ number: String) throws {
    let day = story.registeredOn.description
    try run(
      "INSERT INTO unit (id, kind, local_number, recorded_by) VALUES (1, ?, ?, 1)",
      [story.kind.rawValue, number])
    let law = LawBook.regime(for: story.kind, on: story.registeredOn).id.rawValue
    let certified = story.certifiedOn?.description
    let first = story.kind == .group && certified != day ? "ND77" : law
    try run(
      """
      INSERT INTO unit_registration
        (unit_id, registered_on, law, valid_from, valid_to, recorded_by, closed_by)
      VALUES (1, :day, :law, :day, :to, 1, iif(:to IS NULL, NULL, 1))
      """, ["day": day, "law": first, "to": certified == day ? nil : certified])
    if let certified, certified != day {
      try run(
        """
        INSERT INTO unit_registration (unit_id, registered_on, law, valid_from, recorded_by)
        VALUES (1, :day, :law, :day, 1)
        """, ["day": certified, "law": "L2023_THT"])
    }
    try run(
      """
      INSERT INTO unit_name (unit_id, full_name, search_key, sort_key, valid_from, recorded_by)
      VALUES (1, 'Hợp tác xã Khe Thử', 'hop tac xa khe thu', x'00', ?, 1)
      """, [day])
    guard let months = story.contractMonths else { return }
    try run(
      """
      INSERT INTO filing (id, office_id, officer_id, kind, effective_on, recorded_at, content, digest)
      SELECT 2, office_id, officer_id, 'unit.register', ?, recorded_at,
        json_object('contract_months', ?), digest FROM filing WHERE id = 1
      """, [day, months])
    try run("INSERT INTO filing_unit (filing_id, unit_id) VALUES (2, 1)")
  }

  /// Statuses, suspensions and cases.
  func lives() throws {
    var spans = (story.statuses ?? ["\(story.registeredOn) active"]).map {
      (from: String($0.prefix(10)), status: String($0.dropFirst(11)))
    }
    for suspension in story.suspensions ?? [] {
      spans.append((suspension.from.description, "suspended"))
      if let day = suspension.resumedOn { spans.append((day.description, "active")) }
      try run(
        """
        INSERT INTO status_event (unit_id, event, occurred_on, ends_on, recorded_by)
        VALUES (1, 'suspended', ?, ?, 1)
        """, [suspension.from.description, suspension.until.description])
    }
    for (place, span) in spans.enumerated() {
      let end = place + 1 < spans.count ? spans[place + 1].from : nil
      try run(
        """
        INSERT INTO unit_status (unit_id, status, valid_from, valid_to, recorded_by, closed_by)
        VALUES (1, :status, :from, :to, 1, iif(:to IS NULL, NULL, 1))
        """, ["status": span.status, "from": span.from, "to": end])
    }
    for (place, told) in (story.cases ?? []).enumerated() {
      try run(
        """
        INSERT INTO case_file (id, unit_id, procedure, ground, opened_on, recorded_by)
        VALUES (?, 1, ?, ?, ?, 1)
        """, [place + 1, told.procedure, told.ground, told.openedOn.description])
      for step in told.steps.map({ $0.split(separator: " ").map(String.init) }) {
        try run(
          "INSERT INTO case_step (case_id, step, done_on, recorded_by) VALUES (?, ?, ?, 1)",
          [place + 1, step[0], step[1]])
      }
    }
  }

  /// Members and capital.
  func people() throws {
    var party: Int64 = 0
    for members in story.members ?? [] {
      for _ in 0..<members.count {
        party += 1
        try person(party, isForeign: members.foreign ?? false)
        try member(
          party, members.kind ?? .official, from: members.from.description,
          to: members.to?.description)
      }
    }
    for capital in story.capital ?? [] {
      let next = story.capital?.first { $0.on > capital.on }?.on.description
      try run(
        """
        INSERT INTO unit_capital (unit_id, amount, valid_from, valid_to, recorded_by, closed_by)
        VALUES (1, :amount, :from, :to, 1, iif(:to IS NULL, NULL, 1))
        """, ["amount": capital.amount, "from": capital.on.description, "to": next])
    }
    guard let shares = story.shares else { return }
    party += 1
    try person(party, isForeign: false)
    try member(
      party, story.holder ?? .official, from: story.registeredOn.description, to: nil)
    for share in shares {
      try run(
        """
        INSERT INTO capital_entry
          (unit_id, party_id, kind, occurred_on, committed_change, paid_change, recorded_by)
        VALUES (1, ?, 'contributed', ?, ?, 0, 1)
        """, [party, share.on.description, share.amount])
    }
  }

  private func person(_ party: Int64, isForeign: Bool) throws {
    try run("INSERT INTO party (id, type, recorded_by) VALUES (?, 'individual', 1)", [party])
    try run(
      """
      INSERT INTO party_detail
        (party_id, full_name, search_key, sort_key, nationality, valid_from, recorded_by)
      VALUES (?, 'Hoàng Văn Thử', 'hoang van thu', x'00', ?, '2000-01-01', 1)
      """, [party, isForeign ? "Lào" : "Việt Nam"])
  }

  private func member(
    _ party: Int64, _ kind: MemberKind, from: String, to: String?
  ) throws {
    try run(
      """
      INSERT INTO membership
        (unit_id, party_id, member_number, member_kind, valid_from, valid_to, recorded_by, closed_by)
      VALUES (1, :party, :party, :kind, :from, :to, 1, iif(:to IS NULL, NULL, 1))
      """, ["party": party, "kind": kind.rawValue, "from": from, "to": to])
  }

  /// What was seen, meetings, and duties of changing laws.
  func deeds() throws {
    for seen in story.observations ?? [] {
      try run(
        """
        INSERT INTO activity_observation
          (unit_id, observed_on, state, since, source, recorded_by) VALUES (1, ?, ?, ?, ?, 1)
        """,
        [seen.on.description, seen.state.rawValue, seen.since?.description, seen.source])
    }
    for meeting in story.meetings ?? [] {
      try run(
        "INSERT INTO meeting (unit_id, held_on, kind, recorded_by) VALUES (1, ?, ?, 1)",
        [meeting.on.description, meeting.kind])
    }
    guard let transition = story.transition else { return }
    try run(
      """
      INSERT INTO unit_transition (unit_id, duty, state, valid_from, recorded_by)
      VALUES (1, ?, ?, ?, 1)
      """,
      [transition.duty.rawValue, transition.state.rawValue, transition.on.description])
  }

  private func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try db.execute(sql: sql, arguments: arguments)
  }
}
