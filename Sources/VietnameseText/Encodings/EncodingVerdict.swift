/// What a column of text was found to be written in, and why.
public struct EncodingVerdict: Hashable, Sendable {
  /// What was found.
  public enum Outcome: Hashable, Sendable {
    /// No letter beyond ASCII: nothing to tell and nothing to convert.
    case plain
    /// Vietnamese in Unicode, or another language: never to be converted.
    case unicode
    /// Vietnamese in an old encoding.
    case legacy(LegacyEncoding)
    /// Not to be told; to be left as it is and shown to a person.
    case unknown
  }

  /// Why the outcome is what it is.
  public enum Reason: String, Hashable, Sendable {
    /// No letter beyond ASCII was seen.
    case asciiOnly
    /// Letters were seen that only Unicode has (ă, ơ, ư, đ, ạ to ỹ).
    case unicodeLetters
    /// The words are spelt right as they are.
    case speltAsIs
    /// The words are wrong as they are and spelt right in one encoding only.
    case speltWhenDecoded
    /// Letters that only Unicode has stand beside words of an old encoding.
    case mixed
    /// Too few words to tell.
    case fewWords
    /// Most words are Vietnamese in no encoding.
    case notVietnamese
  }

  /// What was found.
  public let outcome: Outcome
  /// Why.
  public let reason: Reason
  /// How sure this is, in percent from 0 to 100.
  public let confidence: Int
  /// How many different words beyond ASCII were judged.
  public let wordCount: Int

  /// The text of the column's cells after the verdict; unchanged unless an old encoding was found.
  public func converted(_ text: String) -> ConvertedText {
    guard case .legacy(let encoding) = outcome else { return ConvertedText(unchanged: text) }
    return ConvertedText(text, from: encoding)
  }
}
