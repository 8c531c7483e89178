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
