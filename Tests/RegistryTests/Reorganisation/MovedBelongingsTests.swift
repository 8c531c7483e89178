import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// OCOP products and links of the value chain follow their unit into a reorganisation.
@Suite struct MovedBelongingsTests {
  private static let products = ["Miến dong", "Chè xanh"]

  /// The first unit has two products, one with stars, and a link with an enterprise.
  private func registry(_ members: [Int]) throws -> Registry {
    let registry = try Office.registry(members)
    for (place, name) in Self.products.enumerated() {
      var dossier = OCOPDossier(product: name, group: .food, owner: "HTX-1")
      dossier.code = "M-\(place + 1)"
      try registry.addProduct(dossier, try Office.details(on: "2025-04-01"))
    }
    try registry.recogniseProduct(
      "mien dong",
      OCOPRecognitionDossier(
        stars: 3, decisionNumber: "12/QĐ-UBND", decidedOn: try Office.day("2025-05-05")),
      FilingDetails(officer: Office.officer))
    _ = try registry.queue.write { db in
      try FactTable.link.insert(
        db, key: [1, "Công ty Bình Minh", "Miến"], values: ["0100109106", "7/HĐ", nil, ""],
        from: "2025-04-01", filing: 2)
    }
    return registry
  }

  private func owners(_ registry: Registry, on day: String) throws -> [String?] {
    try registry.products(at: Moment(day: try Office.day(day))).map(\.unit)
  }

  private func links(_ registry: Registry, of unit: Int64, on day: String) throws -> Int {
    try registry.queue.read { db in
      try ReorganisationBelongings.standing(db, .links, of: unit, on: try Office.day(day)).count
    }
  }

  private func division(_ products: [NamedAllocation]) throws -> ReorganisationDossier {
    ReorganisationDossier(
      kind: .divide, sources: [try Office.source("HTX-1")],
      results: [
        .init(dossier: Office.founding("Chè Búp Xanh", officers: 1), key: "A"),
        .init(dossier: Office.founding("Rừng Gió Ngàn", officers: 1, from: 7), key: "B"),
      ],
      allocation: ReorganisationAllocation(
        members: (1...12).map { MemberAllocation(member: String($0), to: $0 < 7 ? "A" : "B") },
        products: products, links: [NamedAllocation(name: "Công ty Bình Minh", to: "B")]))
  }

  @Test func `a merger moves everything to the one result`() throws {
    let registry = try registry([6, 7])
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    let row = try #require(receipt.proof.rows.first { $0.item == .products })
    #expect((row.before, row.after) == (2, [2]))
    #expect(try owners(registry, on: Office.opened) == ["HTX-00002", "HTX-00002"])
    #expect(try owners(registry, on: "2026-11-01") == ["HTX-00001", "HTX-00001"])
    #expect(try links(registry, of: 1, on: Office.opened) == 0)
    #expect(try links(registry, of: 2, on: Office.opened) == 1)
    try registry.completeReorganisation(
      receipt.number, try Office.details(on: Office.completed))
    let products = try registry.products(at: Moment(day: try Office.day(Office.completed)))
    #expect(products.map(\.unit) == ["HTX-00002", "HTX-00002"])
    #expect(products.map { $0.recognition?.stars } == [nil, 3])
    #expect(products[0].ownerName.contains("Chè Suối Lạnh"))
    #expect(try registry.reorganisation(receipt.number).proof == receipt.proof)
    #expect(try Office.isSound(registry))
  }

  @Test func `a link that both have stays as the receiving unit has it`() throws {
    let registry = try registry([6, 7])
    _ = try registry.queue.write { db in
      try FactTable.link.insert(
        db, key: [2, "Công ty Bình Minh", "Miến"], values: [nil, "8/HĐ", nil, ""],
        from: "2025-04-01", filing: 2)
    }
    _ = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    #expect(try links(registry, of: 1, on: Office.opened) == 0)
    #expect(try links(registry, of: 2, on: Office.opened) == 1)
    let contract = try registry.queue.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT contract_number FROM value_chain_link
          WHERE unit_id = 2 AND valid_to IS NULL AND retracted_by IS NULL
          """)
    }
    #expect(contract == "8/HĐ")
  }

  @Test func `a product that goes nowhere in a division refuses all`() throws {
    let registry = try registry([12])
    let before = try Acts.dump(registry)
    let plan = try division([NamedAllocation(name: "mien dong", to: "A")])
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    let lost = try #require(findings.first { $0.rule == "reorganisation.conservation" })
    #expect(lost.field == "product")
    #expect(lost.message.vi.contains("Chè xanh"))
    #expect(try Acts.dump(registry) == before)
  }

  @Test func `a product that goes twice is told`() throws {
    let registry = try registry([12])
    let plan = try division([
      NamedAllocation(name: "Miến dong", to: "A"), NamedAllocation(name: "M-1", to: "B"),
      NamedAllocation(name: "M-2", to: "B"),
    ])
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(
      findings.contains { $0.rule == "reorganisation.conservation" && $0.field == "product" })
  }

  @Test func `each product goes where its name or code is sent`() throws {
    let registry = try registry([12])
    let plan = try division([
      NamedAllocation(name: "mien dong", to: "A"), NamedAllocation(name: "M-2", to: "B"),
    ])
    let receipt = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    #expect(try owners(registry, on: Office.opened) == ["HTX-00003", "HTX-00002"])
    #expect(try links(registry, of: 3, on: Office.opened) == 1)
    let row = try #require(receipt.proof.rows.first { $0.item == .products })
    #expect((row.before, row.after) == (2, [1, 1]))
  }

  @Test func `in a separation what is not named stays`() throws {
    let registry = try registry([12])
    let plan = ReorganisationDossier(
      kind: .separate, sources: [try Office.source("HTX-1")],
      results: [.init(dossier: Office.founding("Chè Búp Xanh", officers: 1), key: "A")],
      allocation: ReorganisationAllocation(
        members: (1...6).map { MemberAllocation(member: String($0), to: "A") },
        products: [NamedAllocation(name: "Chè xanh", to: "A")]))
    _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    #expect(try owners(registry, on: Office.opened) == ["HTX-00002", "HTX-00001"])
    #expect(try links(registry, of: 1, on: Office.opened) == 1)
  }

  @Test func `giving it up, or voiding it, gives everything back`() throws {
    for isVoided in [false, true] {
      let registry = try registry([6, 7])
      let day = try Office.day("2026-11-20")
      let before = try registry.products(at: Moment(day: day))
      let receipt = try registry.openReorganisation(
        try Office.merger(), try Office.details(on: Office.opened))
      if isVoided {
        try registry.void(
          filing: try #require(receipt.filing.filing), FilingDetails(officer: Office.officer))
      } else {
        try registry.cancelReorganisation(
          receipt.number, try Office.details(on: Office.completed))
      }
      #expect(try registry.products(at: Moment(day: day)) == before)
      #expect(try links(registry, of: 1, on: "2026-11-20") == 1)
      #expect(try links(registry, of: 2, on: "2026-11-20") == 0)
      #expect(try Office.isSound(registry))
    }
  }

  @Test func `a group that becomes a cooperative keeps its products as a cooperative`() throws {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.group(members: 3, serial: 1, on: try Office.day("2025-03-03")),
      FilingDetails(officer: Office.officer))
    try registry.addProduct(
      OCOPDossier(product: "Miến dong", group: .food, owner: "THT-1"),
      try Office.details(on: "2025-04-01"))
    var dossier = Office.founding("Trồng rừng Khe Mười", officers: 1)
    dossier.members = (4...5).map { TestDossier.person(1_000 + $0) }
    _ = try registry.openReorganisation(
      ReorganisationDossier(
        kind: .convert,
        sources: [
          ReorganisationSource(
            unit: "THT-1", resolution: try Office.resolution(present: 3, inFavour: 3))
        ], results: [.init(dossier: dossier)]), try Office.details(on: Office.opened))
    let product = try #require(
      try registry.products(at: Moment(day: try Office.day(Office.opened))).first)
    #expect(product.unit == "HTX-00002")
    #expect(product.ownerType == .cooperative)
  }

  @Test func `what lies after the day refuses the reorganisation`() throws {
    let registry = try registry([6, 7])
    try registry.addProduct(
      OCOPDossier(product: "Tinh bột dong", group: .food, owner: "HTX-1"),
      try Office.details(on: "2026-11-10"))
    let findings = Office.refusal {
      _ = try registry.openReorganisation(
        try Office.merger(), try Office.details(on: Office.opened))
    }
    #expect(findings.contains { $0.rule == "record.nothing-later" })
  }
}
