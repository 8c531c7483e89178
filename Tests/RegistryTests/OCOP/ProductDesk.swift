import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// An office with one cooperative, HTX-00001, and products on record.
enum ProductDesk {
  static func registry() throws -> Registry { try Acts.registry(on: "2024-08-01") }

  static func dossier(
    _ product: String = "Miến dong Khe Mười", owner: String? = "HTX-00001",
    code: String? = nil, group: OCOPGroup = .food
  ) -> OCOPDossier {
    var dossier = OCOPDossier(product: product, group: group, owner: owner)
    dossier.code = code
    return dossier
  }

  /// Of somebody outside the registry.
  static func other(_ product: String, _ name: String = "Công ty TNHH Chè Suối Lạnh") -> OCOPDossier
  {
    var dossier = OCOPDossier(product: product, group: .drinks)
    dossier.ownerName = name
    dossier.ownerType = .enterprise
    dossier.areaCode = "02101"
    return dossier
  }

  static func decision(
    _ stars: Int, on day: String, score: Int? = nil, number: String = "436/QĐ-UBND",
    level: OCOPLevel? = nil
  ) throws -> OCOPRecognitionDossier {
    var dossier = OCOPRecognitionDossier(
      stars: stars, decisionNumber: number, decidedOn: try Acts.day(day))
    dossier.score = score
    dossier.level = level
    return dossier
  }

  /// One product of HTX-00001 with three stars since 2024-09-03.
  static func withRecognition() throws -> Registry {
    let registry = try registry()
    try registry.addProduct(dossier(), Acts.details(on: "2024-09-02"))
    try registry.recogniseProduct(
      "mien dong", decision(3, on: "2024-09-03", score: 65_50, level: .district), Acts.details())
    return registry
  }

  static func found(
    _ registry: Registry, on day: String = "2026-11-21", known: Moment.Knowledge = .present
  ) throws -> OCOPRecord? {
    try registry.products(at: Moment(day: try Acts.day(day), knowledge: known)).first
  }
}
