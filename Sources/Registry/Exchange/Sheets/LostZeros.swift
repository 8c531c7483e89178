internal import VietnameseText

/// Puts back the zeros that a spreadsheet cut off codes which it took for numbers.
///
/// Only where the column says how long a code is and nothing else could be meant.
enum LostZeros {
  /// The whole code; `nil` when nothing is missing or it cannot be told.
  static func restored(_ digits: String, column key: String) -> String? {
    guard digits.allSatisfy(\.isNumber) else { return nil }
    return switch key {
    case "tax_code", "unit": taxCode(digits)
    case "id_number", "legal_representative_id": citizenID(digits)
    case "phone": phone(digits)
    case "area_code": digits.count == 4 ? "0" + digits : nil
    default: nil
    }
  }

  private static func taxCode(_ digits: String) -> String? {
    do throws(TaxCodeError) {
      _ = try TaxCode(parsing: digits)
      return nil
    } catch {
      if case .lostLeadingZero(let whole) = error { return whole }
      return nil
    }
  }

  /// Twelve digits that begin with a place of birth; a tax code of ten stays one.
  private static func citizenID(_ digits: String) -> String? {
    guard (10...11).contains(digits.count) else { return nil }
    if let code = try? TaxCode(parsing: digits), code.hasValidCheckDigit { return nil }
    let whole = String(repeating: "0", count: 12 - digits.count) + digits
    guard let id = CitizenID(digits: whole) else { return nil }
    if case .unknown = id.birthRegistrationPlace { return nil }
    return whole
  }

  private static func phone(_ digits: String) -> String? {
    guard let whole = try? PhoneNumber(parsing: digits).digits, whole != digits else { return nil }
    return whole
  }
}
