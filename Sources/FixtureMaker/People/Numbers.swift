internal import CooperativeLaw
internal import VietnameseText

/// Hands out numbers that nobody has, each once.
///
/// Identity numbers (số định danh) take serials 900000 and up of their province, sex and year of
/// birth; tax codes have `09` after the first two digits, above all that were ever issued.
struct Numbers {
  private var identities: [Int32] = Array(repeating: 0, count: 100 * 4 * 100)
  private var taxSerials: [String: Int] = [:]
  private var phones = 0

  mutating func identity(province: String, isWoman: Bool, born year: Int) -> String {
    let century = 2 * (year / 100 - 19) + (isWoman ? 1 : 0)
    let place = ((Int(province) ?? 0) * 4 + century) * 100 + year % 100
    identities[place] += 1
    return "0" + province + String(century) + padded(year % 100, 2)
      + padded(900_000 + Int(identities[place]) - 1, 6)
  }

  /// The first two digits are the province's code on the map of before; the tax offices have others.
  mutating func taxCode(province: String) -> String {
    while true {
      taxSerials[province, default: 0] += 1
      let nine = province + "09" + padded(taxSerials[province, default: 0], 5)
      for digit in 0...9 {
        let code = nine + String(digit)
        if let read = try? TaxCode(parsing: code), read.hasValidCheckDigit { return code }
      }
    }
  }

  /// 0900 and a running number.
  mutating func phone() -> String {
    phones = (phones + 1) % 1_000_000
    return "0900" + padded(phones, 6)
  }
}

/// A number with zeros before it; at least as long as its width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  let missing = width - digits.utf8.count
  return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
}
