internal import CooperativeLaw
internal import VietnameseText

/// A day as an import reads it: cheap to compare and to write.
struct CellDay: Comparable {
  let year: Int
  let month: Int
  let day: Int

  private var order: Int { year * 10_000 + month * 100 + day }

  static func < (one: CellDay, other: CellDay) -> Bool { one.order < other.order }

  init(_ date: CivilDate) {
    (year, month, day) = (date.year, date.month, date.day)
  }

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day in the calendar of the law.
  var date: CivilDate? { CivilDate(year: year, month: month, day: day) }

  /// The two usual forms, `yyyy-MM-dd` and `dd/MM/yyyy`; `nil` sends the text to the slow reader.
  init?(usual bytes: CellBytes) {
    guard bytes.count == 10 else { return nil }
    let hyphen = UInt8(ascii: "-")
    let slash = UInt8(ascii: "/")
    let isISO = bytes[4] == hyphen && bytes[7] == hyphen
    guard isISO || (bytes[2] == slash && bytes[5] == slash) else { return nil }
    let (yearAt, monthAt, dayAt) = isISO ? (0, 5, 8) : (6, 3, 0)
    guard let year = Self.number(bytes, yearAt, 4), let month = Self.number(bytes, monthAt, 2),
      let day = Self.number(bytes, dayAt, 2), (1800...2199).contains(year),
      (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ bytes: CellBytes, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for place in start..<(start + count) {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Writes `yyyy-MM-dd`, ten bytes.
  func write(to bytes: UnsafeMutablePointer<UInt8>) {
    Self.put(year, 4, at: bytes)
    bytes[4] = UInt8(ascii: "-")
    Self.put(month, 2, at: bytes + 5)
    bytes[7] = UInt8(ascii: "-")
    Self.put(day, 2, at: bytes + 8)
  }

  private static func put(_ number: Int, _ width: Int, at bytes: UnsafeMutablePointer<UInt8>) {
    var rest = number
    for place in stride(from: width - 1, through: 0, by: -1) {
      bytes[place] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
  }
}
