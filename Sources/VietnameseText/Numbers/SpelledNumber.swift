/// A whole number in Vietnamese words, as under an amount on paper (bằng chữ).
///
/// The northern and official reading: `linh` before a lone unit, `mươi` and `mười` for tens, `mốt`,
/// `tư` and `lăm` after `mươi` (`lăm` after `mười` too), `không trăm` inside a number, `tỷ` for
/// thousands of millions: 1005 is `một nghìn không trăm linh năm`.
public func spelledNumber(_ number: Int) -> String {
  guard number != 0 else { return digits[0] }
  let words = spelled(number.magnitude, isInside: false).joined(separator: " ")
  return number < 0 ? "âm " + words : words
}

/// An amount of đồng in words, as a sentence begins: `Một trăm triệu đồng`.
public func spelledAmount(_ dong: Int) -> String {
  let words = spelledNumber(dong)
  return words.prefix(1).uppercased() + words.dropFirst() + " đồng"
}

private let digits = [
  "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
]

private let billion: UInt = 1_000_000_000

/// The words of a number other than 0; inside a larger one its hundreds are always said.
private func spelled(_ number: UInt, isInside: Bool) -> [String] {
  let (billions, rest) = number.quotientAndRemainder(dividingBy: billion)
  let high = billions == 0 ? [] : spelled(billions, isInside: isInside) + ["tỷ"]
  let groups: [(value: UInt, name: String?)] = [
    (rest / 1_000_000, "triệu"), (rest / 1000 % 1000, "nghìn"), (rest % 1000, nil),
  ]
  return groups.reduce(into: high) { words, group in
    guard group.value > 0 else { return }
    words += hundreds(group.value, isInside: isInside || !words.isEmpty)
    if let name = group.name { words.append(name) }
  }
}

/// The words of 1 to 999.
private func hundreds(_ number: UInt, isInside: Bool) -> [String] {
  let (hundred, rest) = number.quotientAndRemainder(dividingBy: 100)
  let saysHundred = hundred > 0 || isInside
  let first = saysHundred ? [digits[Int(hundred)], "trăm"] : []
  guard rest > 0 else { return first }
  return first + (saysHundred && rest < 10 ? ["linh"] : []) + tens(Int(rest))
}

/// The words of 1 to 99.
private func tens(_ number: Int) -> [String] {
  let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
  switch (ten, unit) {
  case (0, _): return [digits[unit]]
  case (1, 0): return ["mười"]
  case (1, 5): return ["mười", "lăm"]
  case (1, _): return ["mười", digits[unit]]
  case (_, 0): return [digits[ten], "mươi"]
  case (_, 1): return [digits[ten], "mươi", "mốt"]
  case (_, 4): return [digits[ten], "mươi", "tư"]
  case (_, 5): return [digits[ten], "mươi", "lăm"]
  default: return [digits[ten], "mươi", digits[unit]]
  }
}
