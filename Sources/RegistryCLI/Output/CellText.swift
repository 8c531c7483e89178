import CooperativeLaw

extension Cell {
  /// The cell as people read it: `31/12/2025`, `1.500.000`, `87,5`; empty when missing.
  var shown: String {
    switch self {
    case .text(let text): DisplayWidth.harmless(text)
    case .integer(let number): String(number)
    case .money(let amount): Cell.grouped(amount)
    case .tenths(let tenths): Decimals.text(tenths, places: 1, mark: ",")
    case .hundredths(let hundredths): Decimals.text(hundredths, places: 2, mark: ",")
    case .date(let date): date.slashed
    case .time(let utc): UTCTime.inVietnam(utc)
    case .coded(_, let words): say(words)
    case .missing: ""
    }
  }

  /// The cell on paper, where every count and amount stands in groups of three digits.
  func shown(in column: Column) -> String {
    switch self {
    case .integer(let number) where column.isCounted: Cell.grouped(number)
    case .tenths(let tenths): Cell.grouped(tenths, parts: 10)
    case .hundredths(let hundredths): Cell.grouped(hundredths, parts: 100)
    // An export hands out its days as text.
    case .text(let text) where column.kind == .date:
      CivilDate(iso: text)?.slashed ?? shown
    default: shown
    }
  }

  /// A number kept in tenths or hundredths, with dots and its decimals after a comma.
  private static func grouped(_ number: Int, parts: UInt) -> String {
    let decimals = String(parts + number.magnitude % parts).dropFirst()
    return (number < 0 ? "-" : "") + grouped(Int(number.magnitude / parts)) + "," + decimals
  }

  /// A number with a dot between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "." }
      text.append(digit)
    }
    return text
  }
}
