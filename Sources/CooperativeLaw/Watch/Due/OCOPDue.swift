/// The recognition of an OCOP product that holds.
public struct RunningRecognition: Sendable, Hashable {
  /// The number of the product in the registry.
  public let number: Int64
  /// The office's own number of the owner; `nil` when it is no unit of the registry.
  public let unit: String?
  /// The product.
  public let product: String
  /// Its stars.
  public let stars: Int
  /// The day of the decision.
  public let decidedOn: CivilDate
  /// The last day as the decision states it; `nil` when it states none.
  public let validTo: CivilDate?

  /// Makes the facts.
  public init(
    number: Int64, unit: String?, product: String, stars: Int, decidedOn: CivilDate,
    validTo: CivilDate? = nil
  ) {
    self.number = number
    self.unit = unit
    self.product = product
    self.stars = stars
    self.decidedOn = decidedOn
    self.validTo = validTo
  }
}

/// When a recognition of an OCOP product ends, and when its owner is told.
///
/// See ``OCOPValidity``; the authority tells the owner at least 30 days before the end.
public enum OCOPDue {
  /// The clocks of a recognition on a day; whether the owner was told is not on record, so that is
  /// asked until the end.
  public static func items(_ facts: RunningRecognition, on day: CivilDate) -> [DueItem] {
    guard facts.stars >= 3 else { return [] }
    let end = facts.validTo ?? OCOPValidity.lastDay(decidedOn: facts.decidedOn)
    let command = "htx ocop recognise \(facts.number)"
    let ends = DueItem(
      .ocop, of: facts.unit,
      LocalizedText(
        vi: "Hết hạn OCOP \(facts.stars) sao: \(facts.product)",
        en: "OCOP \(facts.stars) stars end: \(facts.product)"),
      by: .day(end), OCOPValidity.months.citation, command: command)
    guard day <= end else { return [ends] }
    return [
      DueItem(
        .ocop, of: facts.unit,
        LocalizedText(
          vi: "Báo chủ thể OCOP sắp hết hạn (nếu chưa): \(facts.product)",
          en: "Tell the owner that OCOP ends (if not yet): \(facts.product)"),
        by: .day(end.adding(days: -noticeDays)), OCOPValidity.months.citation,
        command: "htx ocop expiring"), ends,
    ]
  }

  private static let noticeDays = 30
}
