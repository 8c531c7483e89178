import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// A recognition that is taken back is not one that expired.
@Suite struct RevokeRecognitionTests {
  @Test func `it is revoked from its day on`() throws {
    let registry = try ProductDesk.withRecognition()
    let receipt = try registry.revokeRecognition(
      ofProduct: "Miến dong Khe Mười", reason: "không đánh giá lại",
      Acts.details(on: "2026-03-02"))
    #expect(receipt.units == ["HTX-00001"])
    #expect(try ProductDesk.found(registry, on: "2026-03-01")?.state == .recognised)
    let product = try #require(try ProductDesk.found(registry, on: "2026-03-02"))
    #expect(product.state == .revoked)
    #expect(product.recognition?.revokedFor == "không đánh giá lại")
    #expect(product.daysLeft == nil)
  }

  @Test func `a new decision recognises it again`() throws {
    let registry = try ProductDesk.withRecognition()
    try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2026-03-02"))
    try registry.recogniseProduct(
      "1", ProductDesk.decision(3, on: "2026-06-01", number: "7/QĐ"), Acts.details())
    #expect(try ProductDesk.found(registry)?.state == .recognised)
  }

  @Test func `only what is recognised is revoked, and once`() throws {
    let registry = try ProductDesk.withRecognition()
    let early = try Acts.blockers(of: registry) {
      try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2024-09-02"))
    }
    #expect(early == ["record.ocop-revocation"])
    try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2026-03-02"))
    let again = try Acts.blockers(of: registry) {
      try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2026-03-03"))
    }
    #expect(again == ["record.ocop-revocation"])
  }

  @Test func `a recognition that expired is revoked with a note`() throws {
    let registry = try ProductDesk.registry()
    try registry.addProduct(ProductDesk.dossier(), Acts.details(on: "2024-08-01"))
    var dossier = try ProductDesk.decision(3, on: "2024-08-05")
    dossier.validTo = try Acts.day("2025-08-05")
    try registry.recogniseProduct("1", dossier, Acts.details())
    let receipt = try registry.revokeRecognition(ofProduct: "1", Acts.details(on: "2025-08-06"))
    #expect(receipt.findings.map(\.rule) == ["ocop.revoked-in-time"])
    #expect(try ProductDesk.found(registry)?.state == .revoked)
  }
}
