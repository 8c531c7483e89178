import Registry

/// Fields that receipts show and no exchange file holds.
enum ReceiptColumns {
  /// The fields by their key.
  static let all = [
    "paid": ExchangeColumn(shown: "paid", vi: "Đã góp", en: "Paid in", .money),
    "term_ends_on": ExchangeColumn(
      shown: "term_ends_on", vi: "Hết nhiệm kỳ", en: "Term ends", .date),
  ]
}
