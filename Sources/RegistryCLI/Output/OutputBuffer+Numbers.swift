import CooperativeLaw

extension OutputBuffer {
  /// Adds a number in plain digits.
  func append(number: Int) throws {
    guard number != 0 else { return try append(UInt8(ascii: "0")) }
    if number < 0 { try append(UInt8(ascii: "-")) }
    try append(magnitude: number.magnitude)
  }

  /// Adds a day as `yyyy-MM-dd`.
  func append(date: CivilDate) throws {
    let (year, month, day) = (date.year, date.month, date.day)
    try append(pair: year / 100)
    try append(pair: year % 100)
    try append(UInt8(ascii: "-"))
    try append(pair: month)
    try append(UInt8(ascii: "-"))
    try append(pair: day)
  }

  private func append(pair: Int) throws {
    try append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair / 10))
    try append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair % 10))
  }

  private func append(magnitude: UInt) throws {
    if magnitude >= 10 { try append(magnitude: magnitude / 10) }
    try append(UInt8(ascii: "0") + UInt8(magnitude % 10))
  }
}
