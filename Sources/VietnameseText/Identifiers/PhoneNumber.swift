/// A Vietnamese telephone number in its national form, which starts with 0 (or with 1800, 1900).
public struct PhoneNumber: Hashable, Sendable {
  /// What a number belongs to.
  public enum Kind: Hashable, Sendable {
    /// A mobile phone: 10 digits.
    case mobile
    /// A landline with its area code: 11 digits.
    case landline
    /// A service number, 1800 or 1900.
    case service
  }

  /// The digits without separators.
  public let digits: String
  /// What the number belongs to.
  public let kind: Kind

  /// Reads a number as typed; `+84` or `84` becomes 0, a zero lost in a spreadsheet is put back.
  public init(parsing text: String) throws(PhoneNumberError) {
    let typed: String
    do {
      typed = try TypedDigits.read(text, skipping: "-.()+")
    } catch {
      throw PhoneNumberError(error)
    }
    let bytes = Self.national(Array(typed.utf8))
    digits = String(decoding: bytes, as: UTF8.self)
    if let outdated = Self.currentForm(ofOldMobile: digits) {
      throw .oldMobilePrefix(suggestion: outdated)
    }
    guard let kind = try Self.kind(of: bytes) else {
      throw .wrongLength(digitCount: bytes.count)
    }
    self.kind = kind
  }

  /// The form for lists that need not show the number: `091***678`.
  public var masked: String { "\(digits.prefix(3))***\(digits.suffix(3))" }

  /// The numbers in a cell that holds more than one, such as `0912… / 0983…`.
  public static func pieces(of cell: String) -> [String] {
    cell.replacing(" - ", with: ";").split { "/,;\n".contains($0) }
      .map { normalized(String($0)) }.filter { !$0.isEmpty }
  }

  private static func national(_ typed: [UInt8]) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    let count = typed.count
    if typed.starts(with: "0084".utf8) { return [zero] + typed.dropFirst(4) }
    if typed.starts(with: "840".utf8), count == 12 || count == 13 {
      return Array(typed.dropFirst(2))
    }
    if typed.starts(with: "84".utf8), count == 11 || count == 12 {
      return [zero] + typed.dropFirst(2)
    }
    if typed.first == zero || isService(typed) { return typed }
    let isShort = count == 9 || (count == 10 && typed.first == UInt8(ascii: "2"))
    return isShort ? [zero] + typed : typed
  }

  private static func isService(_ digits: [UInt8]) -> Bool {
    digits.starts(with: "1800".utf8) || digits.starts(with: "1900".utf8)
  }

  private static func kind(of digits: [UInt8]) throws(PhoneNumberError) -> Kind? {
    if isService(digits) { return (8...10).contains(digits.count) ? .service : nil }
    guard digits.count > 1, digits[0] == UInt8(ascii: "0") else {
      if (10...11).contains(digits.count) { throw .unknownPrefix }
      return nil
    }
    switch digits[1] {
    case UInt8(ascii: "2"):
      guard digits.count == 11 else { return nil }
      guard isAreaCode(digits[2], digits[3]) else { throw .unknownPrefix }
      return .landline
    case UInt8(ascii: "3"), UInt8(ascii: "5"), UInt8(ascii: "7"), UInt8(ascii: "8"),
      UInt8(ascii: "9"):
      return digits.count == 10 ? .mobile : nil
    default: throw .unknownPrefix
    }
  }

  /// Whether the two digits after 02 belong to an area in use.
  private static func isAreaCode(_ second: UInt8, _ third: UInt8) -> Bool {
    let place = Int(second) - 0x30
    return areaDigits.indices.contains(place) && areaDigits[place].utf8.contains(third)
  }

  /// The third digits of area codes, by the second.
  private static let areaDigits = [
    "3456789", "012345689", "01256789", "23456789", "2345678", "12456789", "01239", "01234567",
    "23456789", "01234679",
  ]

  /// The prefixes of 11-digit mobile numbers and what they became in autumn 2018.
  private static let prefixesSince2018 = [
    "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078",
    "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036",
    "0167": "037", "0168": "038", "0169": "039", "0186": "056", "0188": "058", "0199": "059",
  ]

  /// The number that an 11-digit mobile number became in autumn 2018.
  private static func currentForm(ofOldMobile digits: String) -> String? {
    guard digits.utf8.count == 11 else { return nil }
    return prefixesSince2018[String(digits.prefix(4))].map { $0 + digits.dropFirst(4) }
  }
}

/// Why a text is not a Vietnamese telephone number.
public enum PhoneNumberError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// A spreadsheet turned the number into something like `9.12E+08`; its digits are lost.
  case scientificNotation
  /// Another character than digits and separators, at a place counted from 1.
  case unexpectedCharacter(place: Int)
  /// A mobile number from before the change of autumn 2018, and the number it became.
  case oldMobilePrefix(suggestion: String)
  /// Too many or too few digits.
  case wrongLength(digitCount: Int)
  /// The digits after the 0 belong to no mobile network and no area.
  case unknownPrefix

  init(_ problem: TypedDigits.Problem) {
    self =
      switch problem {
      case .empty: .empty
      case .scientificNotation: .scientificNotation
      case .unexpectedCharacter(let place): .unexpectedCharacter(place: place)
      }
  }
}
