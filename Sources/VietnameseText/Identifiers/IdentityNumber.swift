/// The number of a paper that says who somebody is.
public enum IdentityNumber: Hashable, Sendable {
  /// The twelve digits of a citizen (số định danh cá nhân, căn cước, CCCD).
  case citizenID(CitizenID)
  /// The nine digits of an old identity card (CMND), no longer valid but common in old lists.
  case oldIdentityCard(String)
  /// A passport or a foreign paper: letters and digits, capitals.
  case passportOrOther(String)

  /// Reads a number as typed; spaces, dots and hyphens are skipped.
  public init(parsing text: String) throws(IdentityNumberError) {
    let digits: String
    do {
      digits = try TypedDigits.read(text, skipping: ".-")
    } catch {
      self = try Self.lettersAndDigits(text, problem: error)
      return
    }
    if let citizenID = CitizenID(digits: digits) {
      self = .citizenID(citizenID)
    } else if digits.utf8.count == 9 {
      self = .oldIdentityCard(digits)
    } else {
      throw Self.lengthError(digits)
    }
  }

  /// The digits or letters without separators.
  public var text: String {
    switch self {
    case .citizenID(let citizenID): citizenID.digits
    case .oldIdentityCard(let digits), .passportOrOther(let digits): digits
    }
  }

  /// The form for lists that need not show the number; short numbers show the last three places.
  public var masked: String {
    guard case .citizenID(let citizenID) = self else {
      return String(repeating: "*", count: text.count - 3) + text.suffix(3)
    }
    return citizenID.masked
  }

  /// Tells a number whose zeros a spreadsheet cut off from one that is merely too long or short.
  private static func lengthError(_ digits: String) -> IdentityNumberError {
    let count = digits.utf8.count
    let padded = String(repeating: "0", count: max(0, 12 - count)) + digits
    if count == 10 || count == 11, let citizenID = CitizenID(digits: padded),
      case .province = citizenID.birthRegistrationPlace
    {
      return .lostLeadingZeros(suggestion: citizenID)
    }
    return .wrongLength(digitCount: count)
  }

  private static func lettersAndDigits(
    _ text: String, problem: TypedDigits.Problem
  ) throws(IdentityNumberError) -> IdentityNumber {
    guard case .unexpectedCharacter(let place) = problem else {
      throw IdentityNumberError(problem)
    }
    let kept = text.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
    guard (5...20).contains(kept.count), kept.contains(where: \.isNumber),
      kept.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { throw .unexpectedCharacter(place: place) }
    return .passportOrOther(kept)
  }
}

/// Why a text is not an identity number.
public enum IdentityNumberError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// A spreadsheet turned the number into something like `1.23E+11`; its digits are lost.
  case scientificNotation
  /// A character that is in no identity number, at a place counted from 1.
  case unexpectedCharacter(place: Int)
  /// Ten or eleven digits that make a citizen ID with the zeros that a spreadsheet cut off.
  case lostLeadingZeros(suggestion: CitizenID)
  /// Neither 12 nor 9 digits.
  case wrongLength(digitCount: Int)

  init(_ problem: TypedDigits.Problem) {
    self =
      switch problem {
      case .empty: .empty
      case .scientificNotation: .scientificNotation
      case .unexpectedCharacter(let place): .unexpectedCharacter(place: place)
      }
  }
}
