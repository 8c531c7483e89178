import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Products: recorded, changed, found and listed.
@Suite struct ProductTests {
  @Test func `a product of a unit is of its kind, name and seat`() throws {
    let registry = try ProductDesk.registry()
    let receipt = try registry.addProduct(
      ProductDesk.dossier(), Acts.details(on: "2024-09-02"))
    #expect(receipt.units == ["HTX-00001"])
    let product = try #require(try ProductDesk.found(registry))
    #expect(product.ownerType == .cooperative)
    #expect(product.ownerName.hasPrefix("Hợp tác xã"))
    #expect(product.areaCode != nil)
    #expect(product.state == .unrecognised)
  }

  @Test func `other owners are there by name, so that shares can be told`() throws {
    let registry = try ProductDesk.withRecognition()
    try registry.addProduct(ProductDesk.other("Chè xanh"), Acts.details(on: "2024-09-02"))
    let all = try registry.products(at: Moment(day: try Acts.day("2026-11-21")))
    #expect(all.map(\.name) == ["Chè xanh", "Miến dong Khe Mười"])
    #expect(all.map(\.unit) == [nil, "HTX-00001"])
    #expect(all[0].ownerType == .enterprise)
  }

  @Test func `the same product, the same code and an owner without a name are refused`() throws {
    let registry = try ProductDesk.registry()
    let details = Acts.details(on: "2024-09-02")
    try registry.addProduct(ProductDesk.dossier(code: "A-1"), details)
    for dossier in [
      ProductDesk.dossier("MIEN DONG KHE MUOI", code: "A-1"),
      ProductDesk.dossier("Chè", code: "A-1"),
    ] {
      let rules = try Acts.blockers(of: registry) { try registry.addProduct(dossier, details) }
      #expect(rules == ["record.ocop-taken"])
    }
    let nobody = try Acts.blockers(of: registry) {
      try registry.addProduct(ProductDesk.dossier("Chè", owner: nil), details)
    }
    #expect(nobody == ["record.name-missing"])
  }

  @Test func `a product passes to another owner and keeps its decisions`() throws {
    let registry = try ProductDesk.withRecognition()
    var change = OCOPChange()
    change.ownerName = "Hộ ông Lý Văn Đại"
    change.ownerType = .household
    change.product = "Miến dong Khe Mười loại 1"
    let receipt = try registry.changeProduct("1", change, Acts.details(on: "2026-02-02"))
    #expect(receipt.units == ["HTX-00001"])
    #expect(Set(receipt.changes.map(\.field)) == ["owner_name", "owner_type", "product"])
    #expect(try ProductDesk.found(registry, on: "2026-02-01")?.unit == "HTX-00001")
    let product = try #require(try ProductDesk.found(registry, on: "2026-02-02"))
    #expect(product.unit == nil)
    #expect(product.ownerType == .household)
    #expect(product.recognition?.stars == 3)
    let shown = try registry.product(named: "#1", at: Moment(day: try Acts.day("2026-11-21")))
    #expect(shown.owners.map(\.type) == [.cooperative, .household])
  }

  @Test func `a change that changes nothing, or comes before the product, is none`() throws {
    let registry = try ProductDesk.withRecognition()
    var change = OCOPChange()
    change.group = .food
    let before = try Acts.dump(registry)
    #expect(throws: RegistryError.self) {
      try registry.changeProduct("1", change, Acts.details(on: "2026-02-02"))
    }
    change.group = .drinks
    #expect(throws: RegistryError.self) {
      try registry.changeProduct("1", change, Acts.details(on: "2024-09-01"))
    }
    #expect(try Acts.dump(registry) == before)
  }

  @Test func `a product is named by code, number or part of its name`() throws {
    let registry = try ProductDesk.registry()
    let details = Acts.details(on: "2024-09-02")
    try registry.addProduct(ProductDesk.dossier(code: "83-829-28780-3-2022"), details)
    try registry.addProduct(ProductDesk.dossier("Miến dong đỏ"), details)
    let moment = Moment(day: try Acts.day("2026-11-21"))
    for text in ["83-829-28780-3-2022", "1", "#1", "khe muoi"] {
      #expect(try registry.product(named: text, at: moment).record.product == 1)
    }
    #expect(throws: RegistryError.productNotFound("chè")) {
      try registry.product(named: "chè", at: moment)
    }
    let error = #expect(throws: RegistryError.self) {
      try registry.product(named: "mien dong", at: moment)
    }
    guard case .productAmbiguous(_, let candidates)? = error else {
      Issue.record("not ambiguous")
      return
    }
    #expect(candidates.count == 2)
  }

  @Test func `a list is narrowed`() throws {
    let registry = try ProductDesk.withRecognition()
    try registry.addProduct(ProductDesk.other("Chè xanh"), Acts.details(on: "2024-09-02"))
    let moment = Moment(day: try Acts.day("2027-06-05"))
    func names(_ narrow: (inout OCOPFilter) throws -> Void) throws -> [String] {
      var filter = OCOPFilter()
      try narrow(&filter)
      return try registry.products(filter, at: moment).map(\.name)
    }
    #expect(try names { $0.group = .drinks } == ["Chè xanh"])
    #expect(try names { $0.stars = 3 } == ["Miến dong Khe Mười"])
    #expect(try names { $0.owner = "htx-1" } == ["Miến dong Khe Mười"])
    #expect(try names { $0.ownerType = .enterprise } == ["Chè xanh"])
    #expect(try names { $0.state = .expiring } == ["Miến dong Khe Mười"])
    #expect(try names { $0.state = .recognised } == ["Miến dong Khe Mười"])
    #expect(try names { $0.state = .unrecognised } == ["Chè xanh"])
    let commune = try registry.area(named: "02101", on: moment.day)
    #expect(try names { $0.area = commune }.contains("Chè xanh"))
    let other = try registry.area(named: "02104", on: moment.day)
    #expect(try !names { $0.area = other }.contains("Chè xanh"))
  }

  @Test func `expiring products come in the order of their ends`() throws {
    let registry = try ProductDesk.withRecognition()
    try registry.addProduct(ProductDesk.other("Chè xanh"), Acts.details(on: "2024-08-02"))
    try registry.recogniseProduct(
      "che xanh", ProductDesk.decision(4, on: "2024-08-30"), Acts.details())
    let moment = Moment(day: try Acts.day("2027-08-04"))
    let found = try registry.expiringProducts(at: moment)
    #expect(found.map(\.name) == ["Chè xanh", "Miến dong Khe Mười"])
    #expect(found.map(\.daysLeft) == [26, 30])
    #expect(found.map(\.window) == [30, 30])
    let within = try registry.expiringProducts(OCOPFilter(expiringWithin: 29), at: moment)
    #expect(within.map(\.name) == ["Chè xanh"])
  }
}
