/// Decrees 92/2024/NĐ-CP and 295/2026/NĐ-CP, which differ in article numbers and days.
struct StatusDecree: Sendable {
  static let both = [
    StatusDecree(regime: .decree92, text: LawText.decree92, isNewer: false),
    StatusDecree(regime: .decree295, text: LawText.decree295, isNewer: true),
  ]

  let regime: StatusRegime
  let text: String
  let isNewer: Bool

  /// What stands in this decree.
  func pick<Value>(_ older: Value, _ newer: Value) -> Value { isNewer ? newer : older }

  /// A place in this decree.
  func at(_ older: String, _ newer: String) -> Citation { Citation(text, pick(older, newer)) }

  /// A place in this decree by the number of its article and its clause.
  func at(_ older: Int, _ newer: Int, _ clause: String) -> Citation {
    Citation(text, "Điều \(pick(older, newer)) khoản \(clause)")
  }

  /// A row for this decree alone.
  func row(
    _ subjects: [StatusSubject], _ from: [LegalStatus], _ event: StatusEvent,
    _ transition: StatusTransition
  ) -> StatusRow {
    StatusRow(subjects, [regime], from, event, transition)
  }
}

extension Citation {
  /// A place in Law 17/2023/QH15.
  static func law2023(_ place: String) -> Citation { Citation(LawText.law2023, place) }

  /// A place in Law 23/2012/QH13.
  static func law2012(_ place: String) -> Citation { Citation(LawText.law2012, place) }

  /// A place in Decree 193/2013/NĐ-CP.
  static func decree193(_ place: String) -> Citation { Citation(LawText.decree193, place) }

  /// A place in Circular 03/2014/TT-BKHĐT.
  static func circular03(_ place: String) -> Citation { Citation(LawText.circular03, place) }
}

extension [LegalStatus] {
  /// The statuses of a unit that is not on its way out.
  static let working: [LegalStatus] = [.active, .suspended, .notAtAddress]
}
