import CooperativeLaw
import GRDB

@testable import Registry

/// What tests of observed and yearly matters share: one of each act on `HTX-00001`.
enum YearlyActs {
  /// An act and the tables it writes.
  struct Example: Sendable, CustomStringConvertible {
    let description: String
    let tables: [String]
    let run: @Sendable (Registry) throws -> FilingReceipt
  }

  static let unit = "HTX-00001"

  private static func day(_ text: String) -> CivilDate? { CivilDate(iso: text) }

  static let all: [Example] = [
    Example(description: "activity", tables: ["activity_observation"]) {
      try $0.recordActivity(
        ActivityDossier(state: .stopped, source: .siteVisit, observedOn: day("2026-03-02")),
        ofUnit: unit, Acts.details())
    },
    Example(description: "meeting", tables: ["meeting"]) {
      try $0.recordMeeting(
        MeetingDossier(
          kind: .annual, heldOn: day("2026-03-02"), year: 2025, present: 4, entitled: 5),
        ofUnit: unit, Acts.details())
    },
    Example(description: "annual report", tables: ["annual_report"]) {
      try $0.recordAnnualReport(
        AnnualReportDossier(
          year: 2025, receivedOn: day("2025-12-10"), figures: ["revenue": "900000000"]),
        ofUnit: unit, Acts.details())
    },
    Example(description: "qualification", tables: ["qualification"]) {
      try $0.recordQualification(
        QualificationDossier(
          person: "Hoàng Văn An", level: .college, field: "kế toán", from: day("2026-01-05")),
        ofUnit: unit, Acts.details())
    },
    Example(description: "training", tables: ["training"]) {
      try $0.recordTraining(
        TrainingDossier(
          person: "2", kind: .furtherTraining, on: day("2026-02-05"), topic: "Luật 2023"),
        ofUnit: unit, Acts.details())
    },
    Example(description: "link", tables: ["value_chain_link"]) {
      try $0.addLink(
        LinkDossier(partner: "Công ty Nà Ba", product: "dong riềng", from: day("2026-01-05")),
        ofUnit: unit, Acts.details())
    },
    Example(description: "certification", tables: ["certification"]) {
      try $0.addCertification(
        CertificationDossier(scheme: .vietgap, scope: "bí xanh", from: day("2026-01-05")),
        ofUnit: unit, Acts.details())
    },
    Example(description: "trait", tables: ["unit_trait"]) {
      var change = UnitChange()
      change.traits = [.ledByWomen, .mountainArea]
      return try $0.change(unit: unit, change, Acts.details(on: "2026-01-05"))
    },
    Example(description: "support", tables: ["support_activity", "support_attendance"]) {
      try $0.recordSupport(
        SupportDossier(
          kind: .trainingClass, on: day("2026-04-06"), area: "02101", participants: 30,
          units: [unit]), Acts.details())
    },
    Example(description: "support fund", tables: ["support_fund_entry"]) {
      try $0.recordSupportFund(
        SupportFundDossier(
          kind: .loan, area: "19", amount: 200_000_000, unit: unit, on: day("2026-04-06")),
        Acts.details())
    },
    Example(description: "area statistic", tables: ["area_statistic"]) {
      try $0.recordAreaStatistic(
        AreaStatisticDossier(area: "02086", year: 2025, item: .population, value: 4000),
        Acts.details())
    },
  ]

  /// How many rows of a table stand.
  static func standing(_ registry: Registry, _ table: String) throws -> Int {
    try registry.queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) WHERE retracted_by IS NULL") ?? -1
    }
  }
}
