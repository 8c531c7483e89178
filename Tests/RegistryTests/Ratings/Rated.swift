import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// What tests of ratings and watch lists share: cooperatives founded in 2012, and their ratings.
enum Rated {
  static let names = ["Khe Mười", "Bản Cốc", "Suối Mơ", "Nà Lùng", "Pác Bó"]

  /// A registry of some cooperatives, HTX-00001 and on, seen on 2026-11-21.
  static func registry(units: Int = 1, founded day: String = "2012-05-04") throws -> Registry {
    let registry = try Acts.empty()
    for name in names.prefix(units) {
      var dossier = Acts.dossier(members: 7)
      dossier.name = "Hợp tác xã Nông nghiệp \(name)"
      try registry.register(dossier, Acts.details(on: day))
    }
    return registry
  }

  /// Agreed by both boards at the end of a year.
  static func days(_ year: Int) throws -> RatingFacts.Days {
    RatingFacts.Days(
      scoredOn: try Acts.day("\(year)-12-05"), agreedByBoardOn: try Acts.day("\(year)-12-06"),
      agreedByControlOn: try Acts.day("\(year)-12-07"),
      receivedOn: try Acts.day("\(year)-12-10"))
  }

  /// Rates the first unit.
  @discardableResult
  static func rate(
    _ registry: Registry, _ year: Int, total: String? = nil, grade: String? = nil,
    reason: String? = nil, scores: [String: String] = [:], by scheme: String = "TT01_2020",
    dryRun: Bool = false
  ) throws -> FilingReceipt {
    try rate(
      registry, "htx-1", year, total: total, grade: grade, reason: reason, scores: scores,
      by: scheme, dryRun: dryRun)
  }

  /// Rates a unit.
  @discardableResult
  static func rate(
    _ registry: Registry, _ unit: String, _ year: Int, total: String? = nil,
    grade: String? = nil, reason: String? = nil, scores: [String: String] = [:],
    by scheme: String = "TT01_2020", dryRun: Bool = false
  ) throws -> FilingReceipt {
    var details = Acts.details()
    details.dryRun = dryRun
    return try registry.recordRating(
      RatingDossier(
        year: year, scheme: scheme, scores: scores, total: total, grade: grade,
        notRatedReason: reason, days: try days(year)), ofUnit: unit, details)
  }

  static func now(_ registry: Registry) -> Moment { Moment(day: registry.clock.today) }

  /// A moment as another day, and as known then.
  static func on(_ day: String, known: Moment.Knowledge = .present) throws -> Moment {
    Moment(day: try Acts.day(day), knowledge: known)
  }

  /// The sample of an office's own scheme.
  static func scheme() throws -> Data {
    try Data(contentsOf: DossierFiles.file("fixtures/ratings/scheme.json"))
  }

  /// A yearly report with the figures that lists look at, as a filing would write it.
  static func report(
    _ registry: Registry, unit: Int64 = 1, _ year: Int, profit: Int? = nil, officials: Int? = nil,
    revenue: Int? = nil, capital: Int? = nil
  ) throws {
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO annual_report (unit_id, year, received_on, profit_before_tax,
            members_end_official, revenue, total_capital, recorded_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM filing))
          """,
        arguments: [unit, year, "\(year)-12-14", profit, officials, revenue, capital])
    }
  }

  /// An observation of activity, as a filing would write it.
  static func see(
    _ registry: Registry, unit: Int64 = 1, _ state: String, on day: String, since: String? = nil,
    source: String = "site_visit"
  ) throws {
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO activity_observation (unit_id, observed_on, state, since, source, recorded_by)
          VALUES (?, ?, ?, ?, ?, (SELECT max(id) FROM filing))
          """, arguments: [unit, day, state, since, source])
    }
  }
}
