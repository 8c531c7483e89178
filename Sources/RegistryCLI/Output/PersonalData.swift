import VietnameseText

/// Personal data as a screen may show it.
enum PersonalData {
  /// An identity number of which only the end can be read.
  static func masked(_ number: String) -> String {
    let ending = 3
    return (try? IdentityNumber(parsing: number))?.masked
      ?? String(repeating: "*", count: max(ending, number.count - ending)) + number.suffix(ending)
  }
}
