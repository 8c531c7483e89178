import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Files of OCOP products: products are told by owner, name and code, and an export comes back whole.
@Suite struct ImportProductTests {
  private static let header =
    "unit,product,group,product_set,code,stars,score,decision_number,decided_on,issuer,valid_to,"
    + "owner_type,owner_name,area_code,score_a,score_b,score_c,potential_five_stars,revoked_on\n"

  private func take(
    _ registry: Registry, _ text: String, _ options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    let path = FileManager.default.temporaryDirectory.appending(path: "ocop-\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(text.utf8).write(to: path)
    return try registry.importProducts(
      from: path.path(percentEncoded: false), options, details: Acts.details())
  }

  private func rows(_ lines: [String]) -> String { Self.header + lines.joined(separator: "\n") }

  @Test func `rows of one product are one product with its decisions`() throws {
    let registry = try ProductDesk.registry()
    let report = try take(
      registry,
      rows([
        "HTX-00001,Miến dong,Thực phẩm,,M-1,3,65.5,436/QĐ-UBND,03/09/2024,UBND huyện,,,,,,,,,",
        "HTX-00001,mien dong,food,,M-1,4,\"78,25\",9/QĐ-UBND,2026-05-04,UBND tỉnh,,,,,,,,,",
        ",Chè xanh,Đồ uống,,,3,,7/QĐ,2025-01-06,,,doanh nghiệp,Công ty Suối Lạnh,02101,,,,,2026-01-05",
        ",Rượu,Đồ uống,,,,,,,,,hộ,Hộ ông Lý Văn Đại,,,,,,",
      ]))
    #expect(report.rowsRejected == 0)
    #expect(report.rowsWritten == 4)
    let products = try registry.products(at: Moment(day: try Acts.day("2026-11-21")))
    #expect(products.map(\.name) == ["Chè xanh", "Miến dong", "Rượu"])
    #expect(products.map(\.state) == [.revoked, .recognised, .unrecognised])
    #expect(products[1].recognition?.scores.total == 78_25)
    #expect(products[1].recognition?.validTo == (try Acts.day("2029-05-04")))
    #expect(products[0].areaCode == "02101")
    #expect(try ProductDesk.found(registry, on: "2024-09-02") == nil)
    #expect(try ProductDesk.found(registry, on: "2024-09-03")?.recognition?.stars == 3)
    #expect(try registry.check().allSatisfy(\.isSound))
  }

  @Test func `the same rows again add nothing, and a new decision is added to its product`() throws
  {
    let registry = try ProductDesk.registry()
    let first = "HTX-00001,Miến dong,food,,M-1,3,65.5,436/QĐ-UBND,2024-09-03,,,,,,,,,,"
    let second = "HTX-00001,Miến dong,food,,M-1,4,78,9/QĐ-UBND,2026-05-04,,,,,,,,,,"
    #expect(try take(registry, rows([first])).rowsWritten == 1)
    let again = try take(registry, rows([first]) + "\n")
    #expect((again.rowsWritten, again.rowsOnRecord) == (0, 1))
    let more = try take(registry, rows([first, second]))
    #expect((more.rowsWritten, more.rowsOnRecord) == (1, 1))
    let shown = try registry.product(named: "M-1", at: Moment(day: try Acts.day("2026-11-21")))
    #expect(shown.record.product == 1)
    #expect(shown.recognitions.map(\.stars) == [4, 3])
  }

  @Test(arguments: [
    ("HTX-00009,Chè,food,,,,,,,,,,,,,,,,", "unit", "import.unknown-unit"),
    (",Chè,food,,,,,,,,,,,,,,,,", "unit", "import.value-missing"),
    ("HTX-00001,,food,,,,,,,,,,,,,,,,", "product", "import.value-missing"),
    ("HTX-00001,Chè,đồ gỗ,,,,,,,,,,,,,,,,", "group", "record.ocop-word"),
    ("HTX-00001,Chè,food,,,3,,,2024-09-03,,,,,,,,,,", "decision_number", "import.value-missing"),
    ("HTX-00001,Chè,food,,,6,,7/QĐ,2024-09-03,,,,,,,,,,", "stars", "record.ocop-scores"),
    ("HTX-00001,Chè,food,,,5,100.01,7/QĐ,2024-09-03,,,,,,,,,,", "score", "record.ocop-scores"),
    ("HTX-00001,Chè,food,,,3,x,7/QĐ,2024-09-03,,,,,,,,,,", "score", "import.not-a-number"),
    ("HTX-00001,Chè,food,,,3,,7/QĐ,2027-09-03,,,,,,,,,,", "decided_on", "import.in-future"),
    (
      "HTX-00001,Chè,food,,,3,,7/QĐ,2024-09-03,,2024-09-02,,,,,,,,", "valid_to",
      "record.ocop-decision"
    ),
    (
      "HTX-00001,Chè,food,,,3,,7/QĐ,2024-09-03,,,,,,,,,,2024-09-02", "revoked_on",
      "import.ends-before-start"
    ),
    ("HTX-00001,Chè,food,,,,,,,,,,,99999,,,,,", "area_code", "import.unknown-area"),
    (
      "HTX-00001,Miến dong,drinks,,M-1,3,,8/QĐ,2025-09-03,,,,,,,,,,", "group",
      "import.ocop-otherwise"
    ),
    (
      "HTX-00001,Miến dong,food,,M-1,4,,436/QĐ,2024-09-03,,,,,,,,,,", "decided_on",
      "import.on-record-otherwise"
    ),
    ("HTX-00001,Chè,food,,M-1,,,,,,,,,,,,,,", "code", "import.ocop-code-of-other"),
  ])
  func `a row that cannot be true is rejected and nothing is written`(
    line: String, field: String, rule: String
  ) throws {
    let registry = try ProductDesk.registry()
    let held = "HTX-00001,Miến dong,food,,M-1,3,65.5,436/QĐ,2024-09-03,,,,,,,,,,"
    _ = try take(registry, rows([held]))
    let before = try Acts.dump(registry)
    let report = try take(registry, rows([line]))
    let found = try #require(report.verdicts.first, "\(line)")
    #expect(found.finding.rule.rawValue == rule)
    #expect(found.finding.field == field)
    #expect(report.verdicts.count == 1)
    #expect(try Acts.dump(registry) == before)
  }

  @Test func `rows that collide in the file are rejected`() throws {
    let registry = try ProductDesk.registry()
    let report = try take(
      registry,
      rows([
        "HTX-00001,Miến dong,food,,M-1,3,,1/QĐ,2024-09-03,,,,,,,,,,",
        "HTX-00001,Miến dong,food,,M-1,3,,1/QĐ,2024-09-03,,,,,,,,,,",
        "HTX-00001,Chè,food,,M-1,3,,1/QĐ,2024-09-03,,,,,,,,,,",
        "HTX-00001,Miến dong,drinks,,M-1,4,,2/QĐ,2025-09-03,,,,,,,,,,",
      ]))
    #expect(report.verdicts.map(\.line) == [3, 4, 5])
    #expect(
      report.verdicts.map(\.finding.rule.rawValue)
        == ["import.twice-in-file", "import.twice-in-file", "import.ocop-otherwise"])
  }

  @Test func `what the law says is kept as warnings`() throws {
    let registry = try ProductDesk.registry()
    let report = try take(
      registry,
      rows(["HTX-00001,Lụa,textiles,,,4,65,7/QĐ,2024-09-03,,2027-09-04,,,,,,,,"]))
    #expect(
      Set(report.warnings.map(\.rule.rawValue))
        == ["ocop.group", "ocop.star-band", "ocop.validity"])
    #expect(report.rowsWritten == 1)
  }

  @Test func `an export comes back as the same products`() throws {
    let registry = try ProductDesk.withRecognition()
    try registry.revokeRecognition(
      ofProduct: "1", reason: "tự nguyện",
      FilingDetails(
        officer: Acts.officer, effectiveOn: try Acts.day("2026-03-02"), decisionNumber: "5/QĐ"))
    var renewal = try ProductDesk.decision(4, on: "2026-05-04", number: "9/QĐ", level: .province)
    renewal.scoreA = 38_00
    renewal.scoreB = 22_50
    renewal.scoreC = 31_25
    renewal.isPotentialFive = true
    renewal.issuer = "UBND tỉnh"
    try registry.recogniseProduct("1", renewal, Acts.details())
    var other = ProductDesk.other("Chè xanh")
    other.code = "M-2"
    other.productSet = "Chè tươi, chế biến"
    try registry.addProduct(other, Acts.details(on: "2025-09-02"))
    try registry.recogniseProduct(
      "che", ProductDesk.decision(2, on: "2025-09-03"), Acts.details())
    let now = Moment(day: try Acts.day("2026-11-21"))
    let copy = try ProductDesk.registry()
    let text = try registry.exportedCSV(.products(at: now))
    let report = try take(copy, text)
    #expect(report.rowsRejected == 0)
    #expect(report.rowsWritten == 3)
    for day in ["2024-09-01", "2024-09-02", "2025-09-03", "2026-03-02", "2026-11-21"] {
      let moment = Moment(day: try Acts.day(day))
      #expect(try copy.products(at: moment) == (try registry.products(at: moment)))
    }
    for product in ["1", "2"] {
      #expect(
        try copy.product(named: product, at: now) == (try registry.product(named: product, at: now))
      )
    }
    #expect(try copy.exportedCSV(.products(at: now)) == text)
  }

  @Test func `an export of an area and of a day has only its products`() throws {
    let registry = try ProductDesk.withRecognition()
    try registry.addProduct(ProductDesk.other("Chè xanh"), Acts.details(on: "2025-09-02"))
    let early = Moment(day: try Acts.day("2025-09-01"))
    #expect(try registry.exported(.products(at: early)).count == 1)
    let now = Moment(day: try Acts.day("2026-11-21"))
    let area = try registry.area(named: "02104", on: now.day)
    #expect(try registry.exported(.products(at: now)).count == 2)
    #expect(try registry.exported(.products(in: area, at: now)).count < 2)
  }
}
