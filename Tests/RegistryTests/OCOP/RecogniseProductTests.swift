import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Decisions on stars: written, judged, read on both clocks.
@Suite struct RecogniseProductTests {
  @Test func `a recognition without a last day holds 36 months`() throws {
    let registry = try ProductDesk.withRecognition()
    let product = try #require(try ProductDesk.found(registry))
    #expect(product.unit == "HTX-00001")
    #expect(product.recognition?.validTo == (try Acts.day("2027-09-03")))
    #expect(product.recognition?.scores.total == 65_50)
    #expect(product.state == .recognised)
  }

  @Test(
    arguments: [
      ("2024-09-01", nil, nil), ("2024-09-02", .unrecognised, nil),
      ("2024-09-03", .recognised, 1095),
      ("2027-03-06", .recognised, 181), ("2027-03-07", .expiring, 180),
      ("2027-06-05", .expiring, 90), ("2027-08-04", .expiring, 30), ("2027-09-03", .expiring, 0),
      ("2027-09-04", .expired, -1),
    ] as [(String, OCOPState?, Int?)])
  func `states follow the day asked about`(day: String, state: OCOPState?, left: Int?) throws {
    let registry = try ProductDesk.withRecognition()
    let product = try ProductDesk.found(registry, on: day)
    #expect(product?.state == state)
    #expect(product?.daysLeft == left)
  }

  @Test func `a renewal and a change of stars are the latest decision`() throws {
    let registry = try ProductDesk.withRecognition()
    let receipt = try registry.recogniseProduct(
      "1", ProductDesk.decision(4, on: "2026-05-04", number: "9/QĐ-UBND"), Acts.details())
    let stars = try #require(receipt.changes.first { $0.field == "stars" })
    #expect((stars.before, stars.after) == ("3", "4"))
    #expect(receipt.units == ["HTX-00001"])
    #expect(try ProductDesk.found(registry)?.recognition?.stars == 4)
    #expect(try ProductDesk.found(registry, on: "2026-05-03")?.recognition?.stars == 3)
    let shown = try registry.product(
      named: "Miến dong", at: Moment(day: try Acts.day("2026-11-21")))
    #expect(shown.recognitions.map(\.stars) == [4, 3])
  }

  @Test func `what was known earlier is asked for`() throws {
    let registry = try ProductDesk.withRecognition()
    let before = try #require(
      try registry.recogniseProduct(
        "1", ProductDesk.decision(4, on: "2024-10-01", number: "9/QĐ"), Acts.details()
      ).filing)
    let known = Moment.Knowledge.filing(before - 1)
    #expect(try ProductDesk.found(registry, known: known)?.recognition?.stars == 3)
    #expect(try ProductDesk.found(registry, known: .filing(2)) == nil)
  }

  @Test func `two stars are recorded with a warning and give no certificate`() throws {
    let registry = try ProductDesk.registry()
    try registry.addProduct(ProductDesk.dossier(), Acts.details(on: "2024-09-02"))
    let receipt = try registry.recogniseProduct(
      "1", ProductDesk.decision(2, on: "2024-09-03", score: 45_00), Acts.details())
    #expect(receipt.findings.map(\.rule).contains("ocop.certified"))
    let product = try #require(try ProductDesk.found(registry))
    #expect(product.state == .unrecognised)
    #expect(product.recognition?.validTo == nil)
  }

  @Test func `what the law says warns with its decision and is kept with the filing`() throws {
    let registry = try ProductDesk.registry()
    try registry.addProduct(ProductDesk.dossier(), Acts.details(on: "2024-09-02"))
    var dossier = try ProductDesk.decision(4, on: "2025-07-06", score: 69_99, level: .district)
    dossier.scoreA = 40_01
    dossier.validTo = try Acts.day("2028-07-07")
    let receipt = try registry.recogniseProduct("1", dossier, Acts.details())
    let rules = Set(receipt.findings.map(\.rule.rawValue))
    #expect(rules == ["ocop.parts", "ocop.star-band", "ocop.authority", "ocop.validity"])
    #expect(receipt.findings.allSatisfy { $0.severity == .warning })
    #expect(try ProductDesk.found(registry)?.recognition?.validTo == dossier.validTo)
  }

  @Test func `everything impossible is told at once and nothing is written`() throws {
    let registry = try ProductDesk.withRecognition()
    var dossier = try ProductDesk.decision(6, on: "2024-09-03", score: 100_01, number: " ")
    dossier.validTo = try Acts.day("2024-09-02")
    let findings = try Acts.refusal(of: registry) {
      try registry.recogniseProduct("1", dossier, Acts.details())
    }
    let blockers = findings.filter { $0.severity == .blocker }
    #expect(Set(blockers.map(\.rule.rawValue)) == ["record.ocop-scores", "record.ocop-decision"])
    #expect(
      Set(blockers.compactMap(\.field))
        == ["stars", "score", "decision_number", "valid_to", "decided_on"])
  }

  @Test func `a decision of tomorrow is refused`() throws {
    let registry = try ProductDesk.withRecognition()
    let rules = try Acts.blockers(of: registry) {
      try registry.recogniseProduct(
        "1", ProductDesk.decision(4, on: "2026-11-22"), Acts.details())
    }
    #expect(Set(rules) == ["record.act-date"])
  }

  @Test func `a decision older than the product on record gets a warning`() throws {
    let registry = try ProductDesk.registry()
    try registry.addProduct(ProductDesk.dossier(), Acts.details(on: "2026-09-02"))
    let receipt = try registry.recogniseProduct(
      "1", ProductDesk.decision(3, on: "2025-09-03"), Acts.details())
    #expect(receipt.findings.map(\.rule) == ["record.ocop-decision"])
  }

  @Test func `a dry run writes nothing`() throws {
    let registry = try ProductDesk.withRecognition()
    let before = try Acts.dump(registry)
    var details = Acts.details()
    details.dryRun = true
    let receipt = try registry.recogniseProduct(
      "1", ProductDesk.decision(4, on: "2026-05-04"), details)
    #expect(receipt.filing == nil)
    #expect(receipt.changes.contains { $0.field == "stars" && $0.after == "4" })
    #expect(try Acts.dump(registry) == before)
  }

  @Test func `the view of today says the same`() throws {
    let registry = try ProductDesk.withRecognition()
    let row = try registry.queue.read { db in
      try Row.fetchOne(db, sql: "SELECT unit, stars, score, state, valid_to FROM v_ocop")
    }
    #expect(row?["unit"] == "HTX-00001")
    #expect(row?["score"] == 65.5)
    #expect(row?["state"] == "recognised")
    #expect(row?["valid_to"] == "2027-09-03")
  }
}
