/// A tax code of an organisation (mã số thuế, mã số doanh nghiệp): 10 digits, or 13 for its branches.
///
/// Since 2025-07-01 people and households use the 12 digits of a ``CitizenID`` instead.
public struct TaxCode: Hashable, Sendable {
  /// The 10 or 13 digits without separators.
  public let digits: String

  /// Reads a code as typed, with hyphens, dots or spaces between the digits.
  public init(parsing text: String) throws(TaxCodeError) {
    let digits: String
    do {
      digits = try TypedDigits.read(text, skipping: "-.")
    } catch {
      throw TaxCodeError(error)
    }
    let count = digits.utf8.count
    guard count == 10 || count == 13 else {
      let padded = "0" + digits
      if count == 9, Self.hasValidCheckDigit(padded) {
        throw .lostLeadingZero(suggestion: padded)
      }
      throw .wrongLength(digitCount: count)
    }
    if count == 13, digits.hasSuffix("000") { throw .branchNumberZero }
    self.digits = digits
  }

  /// Whether the code is of a dependent unit (đơn vị phụ thuộc).
  public var isBranch: Bool { digits.utf8.count == 13 }

  /// The 10 digits of the organisation itself.
  public var organisationDigits: String { String(digits.prefix(10)) }

  /// The code as it is printed: a branch number stands behind a hyphen.
  public var formatted: String {
    isBranch ? "\(digits.prefix(10))-\(digits.suffix(3))" : digits
  }

  /// Whether the tenth digit fits the nine before it; when not, warn but do not refuse.
  public var hasValidCheckDigit: Bool { Self.hasValidCheckDigit(digits) }

  /// Weighs the first nine digits; a sum divisible by 11 belongs to no code ever issued.
  private static func hasValidCheckDigit(_ digits: String) -> Bool {
    let weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
    let values = digits.utf8.prefix(10).map { Int($0) - 0x30 }
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 != 0 && values.last == 10 - sum % 11
  }
}

/// Why a text is not a tax code.
public enum TaxCodeError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// A spreadsheet turned the code into something like `1.23E+11`; its digits are lost.
  case scientificNotation
  /// Another character than digits, hyphens, dots and spaces, at a place counted from 1.
  case unexpectedCharacter(place: Int)
  /// Nine digits that are a valid code with the zero that a spreadsheet cut off.
  case lostLeadingZero(suggestion: String)
  /// Neither 10 nor 13 digits.
  case wrongLength(digitCount: Int)
  /// The branch number is 000, which is never given.
  case branchNumberZero

  init(_ problem: TypedDigits.Problem) {
    self =
      switch problem {
      case .empty: .empty
      case .scientificNotation: .scientificNotation
      case .unexpectedCharacter(let place): .unexpectedCharacter(place: place)
      }
  }
}
