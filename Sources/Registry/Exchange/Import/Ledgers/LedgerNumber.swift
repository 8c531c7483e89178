internal import VietnameseText

/// Numbers of declared files that are not money.
enum LedgerNumber {
  /// A whole number of at most 12 digits, with or without dots or spaces between thousands.
  static func whole(_ cell: CellBytes) -> Int? {
    if cell.count <= 12, cell.areDigits { return cell.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let groups = cell.text.split(whereSeparator: { ". \u{A0}".contains($0) })
    guard groups.count > 1, groups.count <= 4, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
    else { return nil }
    return Int(groups.joined())
  }

  /// Points with a comma or a dot and at most two decimals, in hundredths.
  static func hundredths(_ cell: CellBytes) -> Int? {
    let parts = cell.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2C || $0 == 0x2E })
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].count),
      parts.allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } })
    else { return nil }
    var value = parts[0].reduce(0) { $0 * 10 + Int($1 - 0x30) } * 100
    guard parts.count == 2 else { return value }
    guard (1...2).contains(parts[1].count) else { return nil }
    var unit = 10
    for digit in parts[1] {
      value += Int(digit - 0x30) * unit
      unit /= 10
    }
    return value
  }

  /// Yes or no as officers tick it; `nil` when it is neither.
  static func flag(_ text: String) -> Bool? {
    switch searchKey(text) {
    case "1", "x", "yes", "y", "co", "true", "dung": true
    case "0", "no", "n", "khong", "false": false
    default: nil
    }
  }
}
