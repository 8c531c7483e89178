import CooperativeLaw
import Registry

/// Columns of OCOP products as receipts and filings name them.
enum OcopFields {
  static let headings = [
    "issuer": LocalizedText(vi: "Nơi ban hành", en: "Issuer"),
    "issuer_level": LocalizedText(vi: "Cấp ban hành", en: "Level"),
    "decision_number": LocalizedText(vi: "Số quyết định", en: "Decision"),
    "owner_name": LocalizedText(vi: "Chủ thể", en: "Owner"),
    "owner_type": LocalizedText(vi: "Loại chủ thể", en: "Owner type"),
    "potential_five_stars": LocalizedText(vi: "Tiềm năng 5 sao", en: "Potential 5 stars"),
    "product": LocalizedText(vi: "Sản phẩm", en: "Product"),
    "product_code": LocalizedText(vi: "Mã sản phẩm", en: "Product code"),
    "product_group": LocalizedText(vi: "Nhóm sản phẩm", en: "Product group"),
    "product_id": LocalizedText(vi: "Số trong sổ", en: "Number"),
    "product_set": LocalizedText(vi: "Bộ sản phẩm", en: "Product set"),
    "revoked_on": LocalizedText(vi: "Thu hồi ngày", en: "Revoked on"),
    "score": LocalizedText(vi: "Điểm", en: "Score"),
    "stars": LocalizedText(vi: "Hạng sao", en: "Stars"),
    "valid_to": LocalizedText(vi: "Hiệu lực đến", en: "Valid to"),
  ]

  static let contents: [String: ExchangeColumn.Content] = [
    "revoked_on": .date, "valid_to": .date,
  ]

  /// The label of a code in a column of OCOP products.
  static func label(of code: String, in key: String) -> LocalizedText? {
    switch key {
    case "product_group": OCOPGroup(rawValue: code)?.label
    case "owner_type": OCOPOwnerType(rawValue: code)?.label
    case "issuer_level": OCOPLevel(rawValue: code)?.label
    case "potential_five_stars":
      code == "yes" || code == "1"
        ? LocalizedText(vi: "có", en: "yes") : nil
    default: nil
    }
  }
}
