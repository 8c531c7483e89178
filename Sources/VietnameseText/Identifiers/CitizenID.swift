/// A personal identification number (số định danh cá nhân, số căn cước): 12 digits.
///
/// Its parts tell the place of birth registration, the sex and the year of birth; it has no check
/// digit. What the parts tell is good for warnings only, never for refusing a person.
public struct CitizenID: Hashable, Sendable {
  /// The sex a number tells.
  public enum Sex: Hashable, Sendable {
    /// Nam.
    case male
    /// Nữ.
    case female
  }

  /// The twelve digits.
  public let digits: String

  /// Takes twelve ASCII digits and nothing else.
  public init?(digits: String) {
    guard digits.utf8.count == 12, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    self.digits = digits
  }

  /// Where the birth was registered, by the first three digits.
  public var birthRegistrationPlace: BirthRegistrationPlace {
    BirthRegistrationPlace(code: number(0..<3))
  }

  /// The year of birth, by the fourth digit (century) and the two after it.
  public var birthYear: Int { 1900 + number(3..<4) / 2 * 100 + number(4..<6) }

  /// The sex: the fourth digit is even for men.
  public var sex: Sex { number(3..<4).isMultiple(of: 2) ? .male : .female }

  /// The form for lists that need not show the number: `001*****3456`.
  public var masked: String { "\(digits.prefix(3))*****\(digits.suffix(4))" }

  /// What the number tells otherwise than the person's own data; pass `nil` for what is not known.
  public func mismatches(
    birthYear statedYear: Int?, sex statedSex: Sex?, currentYear: Int
  ) -> [CitizenIDMismatch] {
    var found: [CitizenIDMismatch] = []
    if case .unknown(let code) = birthRegistrationPlace {
      found.append(.unknownProvinceCode(code))
    }
    if birthYear > currentYear { found.append(.birthYearInFuture(birthYear)) }
    if let statedYear, statedYear != birthYear {
      found.append(.birthYear(inNumber: birthYear, stated: statedYear))
    }
    if let statedSex, statedSex != sex { found.append(.sex(inNumber: sex, stated: statedSex)) }
    return found
  }

  private func number(_ places: Range<Int>) -> Int {
    digits.utf8.dropFirst(places.lowerBound).prefix(places.count)
      .reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

/// Where a citizen ID and the data beside it do not agree; a reason to look, not to refuse.
public enum CitizenIDMismatch: Hashable, Sendable {
  /// No province had the code.
  case unknownProvinceCode(Int)
  /// The year of birth is still to come.
  case birthYearInFuture(Int)
  /// The number tells another year of birth than the one stated.
  case birthYear(inNumber: Int, stated: Int)
  /// The number tells another sex than the one stated.
  case sex(inNumber: CitizenID.Sex, stated: CitizenID.Sex)
}
