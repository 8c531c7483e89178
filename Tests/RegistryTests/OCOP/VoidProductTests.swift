import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Filings on products that are voided or corrected.
@Suite struct VoidProductTests {
  @Test func `a voided recognition was never there, and a voided void brings it back`() throws {
    let registry = try ProductDesk.withRecognition()
    let now = try ProductDesk.found(registry)
    let filing = try #require(
      try registry.recogniseProduct(
        "1", ProductDesk.decision(5, on: "2026-05-04", number: "9/QĐ"), Acts.details()
      ).filing)
    let void = try registry.void(filing: filing, Acts.details())
    #expect(try ProductDesk.found(registry) == now)
    try registry.void(filing: try #require(void.filing.filing), Acts.details())
    #expect(try ProductDesk.found(registry)?.recognition?.stars == 5)
  }

  @Test func `a voided revocation lets the recognition hold again`() throws {
    let registry = try ProductDesk.withRecognition()
    let now = try ProductDesk.found(registry)
    let filing = try #require(
      try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2026-03-02")).filing)
    try registry.void(filing: filing, Acts.details())
    #expect(try ProductDesk.found(registry) == now)
  }

  @Test func `with a product its decisions fall, and come back with it`() throws {
    let registry = try ProductDesk.withRecognition()
    let now = try ProductDesk.found(registry)
    try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2026-11-20"))
    let added = try #require(try registry.filings().first { $0.kind == "ocop.add" })
    let void = try registry.void(filing: added.id, Acts.details())
    #expect(void.later.map(\.outcome).contains(.impossible))
    #expect(try ProductDesk.found(registry) == nil)
    #expect(try live(registry, "ocop_recognition") == 0)
    #expect(try live(registry, "ocop_revocation") == 0)
    try registry.void(filing: try #require(void.filing.filing), Acts.details())
    #expect(try ProductDesk.found(registry, on: "2026-11-19")?.recognition == now?.recognition)
    #expect(try ProductDesk.found(registry)?.state == .revoked)
    #expect(try registry.check().allSatisfy(\.isSound))
  }

  @Test func `a voided change gives the product back`() throws {
    let registry = try ProductDesk.withRecognition()
    let now = try ProductDesk.found(registry)
    var change = OCOPChange()
    change.ownerName = "Hộ ông Lý Văn Đại"
    let filing = try #require(
      try registry.changeProduct("1", change, Acts.details(on: "2026-02-02")).filing)
    try registry.void(filing: filing, Acts.details())
    #expect(try ProductDesk.found(registry) == now)
  }

  @Test func `the day a product came on record is corrected`() throws {
    let registry = try ProductDesk.withRecognition()
    let added = try #require(try registry.filings().first { $0.kind == "ocop.add" })
    var correction = FilingCorrection()
    correction.effectiveOn = try Acts.day("2024-08-20")
    try registry.correct(filing: added.id, correction, Acts.details())
    #expect(try ProductDesk.found(registry, on: "2024-08-19") == nil)
    #expect(try ProductDesk.found(registry, on: "2024-08-20")?.name == "Miến dong Khe Mười")
  }

  @Test func `columns of a product are corrected, those of a decision are not`() throws {
    let registry = try ProductDesk.registry()
    let details = Acts.details(on: "2024-09-02")
    let added = try #require(
      try registry.addProduct(ProductDesk.other("Chè xanh"), details).filing)
    var correction = FilingCorrection()
    correction.values = ["product": "Chè Shan", "product_code": "A-7", "owner_type": "htx"]
    try registry.correct(filing: added, correction, Acts.details())
    let product = try #require(try ProductDesk.found(registry))
    #expect(product.name == "Chè Shan")
    #expect(product.code == "A-7")
    #expect(product.ownerType == .cooperative)
    let decided = try #require(
      try registry.recogniseProduct(
        "1", ProductDesk.decision(3, on: "2024-09-03"), Acts.details()
      ).filing)
    correction.values = ["stars": "4"]
    let rules = try Acts.blockers(of: registry) {
      try registry.correct(filing: decided, correction, Acts.details())
    }
    #expect(rules == ["record.correct-field"])
  }

  @Test func `with a founding its products fall`() throws {
    let registry = try ProductDesk.withRecognition()
    let founding = try #require(
      try registry.filings().first { $0.kind == "unit.register" })
    try registry.void(filing: founding.id, Acts.details())
    #expect(try ProductDesk.found(registry) == nil)
    #expect(try live(registry, "ocop_recognition") == 0)
  }

  private func live(_ registry: Registry, _ table: String) throws -> Int? {
    try registry.queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) WHERE retracted_by IS NULL")
    }
  }
}
