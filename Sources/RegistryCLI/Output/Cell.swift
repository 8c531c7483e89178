import CooperativeLaw

/// One value of an answer.
enum Cell: Sendable, Hashable {
  case text(String)
  case integer(Int)
  /// Đồng.
  case money(Int)
  /// A score of tenths: 875 is 87.5.
  case tenths(Int)
  /// A share in hundredths of a percent: 3333 is 33.33.
  case hundredths(Int)
  case date(CivilDate)
  /// A UTC time as the registry keeps it; people read it in Vietnam's time.
  case time(String)
  /// A code of the contract and the words people read instead.
  case coded(String, LocalizedText)
  case missing

  /// The cell of a text that may be absent.
  static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .missing }

  /// The cell of a number that may be absent.
  static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .missing }

  /// The cell of a day that may be absent.
  static func optional(_ date: CivilDate?) -> Cell { date.map(Cell.date) ?? .missing }

  /// The cell of an amount of đồng that may be absent.
  static func optionalMoney(_ amount: Int?) -> Cell { amount.map(Cell.money) ?? .missing }
}
