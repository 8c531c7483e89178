/// Reads an amount of money into đồng; groups go by dots or spaces, decimals by a comma.
///
/// A unit written behind the number (`1,5 tỷ`, `200 triệu đồng`) goes before the unit of the column.
public func parseAmount(
  _ text: String, unit: AmountUnit = .dong
) -> Result<Int, AmountProblem> {
  if unit == .dong, let plain = text.lendingUTF8(plainAmount) { return .success(plain) }
  let typed = normalized(text)
  guard let first = typed.unicodeScalars.first else { return .failure(.empty) }
  if isMinus(first), typed.unicodeScalars.dropFirst().contains(where: isDigit) {
    return .failure(.negative)
  }
  if first == "(", typed.hasSuffix(")"), typed.unicodeScalars.contains(where: isDigit) {
    return .failure(.negative)
  }
  guard isDigit(first) else { return .failure(.notANumber) }
  let number = typed.unicodeScalars.prefix { isDigit($0) || $0 == "." || $0 == "," || $0 == " " }
  let words = String(typed.unicodeScalars.dropFirst(number.count))
  let unitWords = words.replacing("₫", with: "đ")
  let named = AmountUnit(words: searchKey(unitWords))
  if named == nil, !words.isEmpty { return .failure(unitProblem(words)) }
  return amount(trimmed(number), in: named ?? unit)
}

/// The amount as Vietnam writes it, in groups of three: `1.234.567`.
public func formatAmount(_ amount: Int) -> String {
  let digits = Array("\(amount.magnitude)")
  var result = amount < 0 ? "-" : ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place).isMultiple(of: 3) { result.append(".") }
    result.append(digit)
  }
  return result
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isMinus(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{2212}" || scalar.properties.generalCategory == .dashPunctuation
}

private func unitProblem(_ words: String) -> AmountProblem {
  words.unicodeScalars.contains(where: isDigit) ? .notANumber : .unknownUnit(words)
}

/// The number without the space before its unit and without a stop behind it.
private func trimmed(_ number: Substring.UnicodeScalarView) -> Substring {
  var text = Substring(number)
  while let last = text.last, last == " " || last == "." || last == "," { text.removeLast() }
  return text
}

private func amount(_ number: Substring, in unit: AmountUnit) -> Result<Int, AmountProblem> {
  let halves = number.split(separator: ",", omittingEmptySubsequences: false)
  guard halves.count <= 2, let whole = halves.first else { return .failure(.ambiguousSeparator) }
  guard let wholeDigits = ungrouped(whole) else { return .failure(.ambiguousSeparator) }
  let decimals = halves.count == 2 ? String(halves[1]) : ""
  guard decimals.unicodeScalars.allSatisfy(isDigit) else { return .failure(.ambiguousSeparator) }
  let significant = decimals.lastIndex { $0 != "0" }.map { decimals[...$0] } ?? ""
  if unit == .dong, decimals.count == 3, wholeDigits.count <= 3 {
    return .failure(.ambiguousSeparator)
  }
  guard significant.count <= unit.decimalCount else { return .failure(.fractionOfDong) }
  let zeros = String(repeating: "0", count: unit.decimalCount - significant.count)
  guard let amount = Int(wholeDigits + significant + zeros) else { return .failure(.tooLarge) }
  return .success(amount)
}

/// The digits of a whole number whose groups, when it has any, all have three digits.
private func ungrouped(_ whole: Substring) -> String? {
  let hasDots = whole.contains(".")
  guard !hasDots || !whole.contains(" ") else { return nil }
  let groups = whole.split(separator: hasDots ? "." : " ", omittingEmptySubsequences: false)
  guard let first = groups.first, !first.isEmpty else { return nil }
  if groups.count > 1 {
    guard first.count <= 3, first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
  }
  return groups.joined()
}
