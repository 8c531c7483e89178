internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

extension CorrectionDesk {
  /// Columns of OCOP products that may be corrected.
  static let productFields = [
    "product", "product_group", "product_set", "product_code", "owner_name", "owner_type",
    "area_code",
  ]

  /// Whether the filing is about a product, of a unit or of somebody else.
  static func isOfProduct(_ corrected: CorrectedFiling) -> Bool {
    corrected.kind.hasPrefix("ocop.")
  }

  /// The last day follows from the day of a decision, so a decision is filed anew as a whole.
  var isDecision: Bool { corrected.kind == FilingKind.recogniseProduct.rawValue }

  /// Reads one column of the product.
  mutating func readProduct(_ field: String, _ text: String) throws {
    if isDecision { return refuse(field, .wholeDecision) }
    guard Self.productFields.contains(field),
      let story = try corrected.stories(act.db, .ocop).first
    else { return refuse(field, .unknown(Self.productFields)) }
    var reader = DossierReader()
    let columns = try columns(field, text, &reader)
    add(reader.findings)
    guard let columns else { return }
    try set(.ocop, key: story.key, columns, field: field)
  }

  private mutating func columns(
    _ field: String, _ text: String, _ reader: inout DossierReader
  ) throws -> [String: DatabaseValue]? {
    switch field {
    case "product":
      return reader.name(text, field: field).map {
        ["product": $0.databaseValue, "search_key": searchKey($0).databaseValue]
      }
    case "owner_name":
      return reader.name(text, field: field).map { [field: $0.databaseValue] }
    case "product_group":
      let word = TypedValue<OCOPGroup, UnknownWord>(text, field: field)
      add(RecordRules.ocopWord.judge(word))
      return word.value.map { [field: $0.rawValue.databaseValue] }
    case "owner_type":
      let word = TypedValue<OCOPOwnerType, UnknownWord>(text, field: field)
      add(word.findings("record.ocop-word"))
      return word.value.map { [field: $0.rawValue.databaseValue] }
    case "area_code":
      let place = try RecordChecks.area(act.db, typed: text, on: corrected.day)
      add(place.findings)
      return place.area.map { ["area_id": $0.id.databaseValue] }
    default:
      let column = field == "product_code" ? "code" : field
      return [column: reader.text(text)?.databaseValue ?? .null]
    }
  }
}
