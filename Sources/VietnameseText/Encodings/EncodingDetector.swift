import Foundation

/// Finds out what a column of text is written in when no font says so.
///
/// Each different word beyond ASCII is asked whether it is a Vietnamese syllable as it stands and as
/// each old encoding reads it. The decision is for the column and holds back in doubt: a conversion
/// that was not needed would spoil names for ever, one left out is seen and can be asked for.
public struct EncodingDetector: Sendable {
  /// How many different words are judged; later ones would not change the verdict.
  public static let wordLimit = 3000
  private static let candidates: [LegacyEncoding] = [.tcvn3, .vni, .windows1258, .doubledUTF8]

  private struct Score {
    /// Words that are right only when they are decoded.
    var gained = 0
    /// Words that are right either way.
    var kept = 0
    var right: Int { gained + kept }
  }

  private var seen: Set<String> = []
  private var unicodeCount = 0
  private var asIsCount = 0
  private var scores: [LegacyEncoding: Score] = [:]

  /// A detector that has seen nothing.
  public init() {}

  /// Takes in the text of one cell or line.
  public mutating func add(_ text: String) {
    guard seen.count < Self.wordLimit, text.utf8.contains(where: { $0 >= 0x80 }) else { return }
    for word in tellingWords(text) {
      let word = String(word)
      if seen.count < Self.wordLimit, seen.insert(word).inserted { judge(word) }
    }
  }

  /// What the text was found to be.
  public var verdict: EncodingVerdict {
    let count = seen.count
    guard count > 0 else { return made(.plain, .asciiOnly, 1, of: 1) }
    let best = Self.candidates.max { score($0).gained < score($1).gained } ?? .tcvn3
    let won = score(best)
    if unicodeCount > 0 {
      return won.gained * 5 >= count && won.gained >= 3
        ? made(.unknown, .mixed, unicodeCount, of: count)
        : made(.unicode, .unicodeLetters, count - won.gained, of: count)
    }
    if isConvincing(best, count) {
      return made(.legacy(best), .speltWhenDecoded, min(won.right, won.gained * 20), of: count)
    }
    if asIsCount * 2 >= count { return made(.unicode, .speltAsIs, asIsCount, of: count) }
    return made(.unknown, won.gained * 2 >= count ? .fewWords : .notVietnamese, 0, of: count)
  }

  /// Whether enough words speak for one encoding and none of the others explains them as well.
  private func isConvincing(_ encoding: LegacyEncoding, _ count: Int) -> Bool {
    let won = score(encoding)
    return won.gained >= 3 && won.gained * 2 >= count && won.right * 5 >= count * 4
      && Self.candidates.allSatisfy { $0 == encoding || score($0).gained * 2 <= won.gained }
  }

  private mutating func judge(_ word: String) {
    if hasUnicodeVietnamese(word) {
      unicodeCount += 1
      return
    }
    let isRightAsIs = isVietnamese(word.precomposedStringWithCanonicalMapping)
    if isRightAsIs { asIsCount += 1 }
    for candidate in Self.candidates {
      guard let text = decoded(word, from: candidate), text != word, isVietnamese(text) else {
        continue
      }
      scores[candidate, default: Score()].gained += isRightAsIs ? 0 : 1
      scores[candidate, default: Score()].kept += isRightAsIs ? 1 : 0
    }
  }

  private func score(_ encoding: LegacyEncoding) -> Score { scores[encoding] ?? Score() }

  private func made(
    _ outcome: EncodingVerdict.Outcome, _ reason: EncodingVerdict.Reason, _ part: Int, of whole: Int
  ) -> EncodingVerdict {
    EncodingVerdict(
      outcome: outcome, reason: reason, confidence: min(part, whole) * 100 / whole,
      wordCount: seen.count)
  }
}

/// The words between ASCII marks that have a letter beyond ASCII.
func tellingWords(_ text: String) -> [Substring.UnicodeScalarView] {
  text.unicodeScalars.split { $0.isASCII && !$0.properties.isAlphabetic }
    .filter { $0.contains { $0.value >= 0x80 && isTelling($0) } }
}

/// Whether a scalar beyond ASCII can tell anything: typographic marks around a word cannot.
private func isTelling(_ scalar: Unicode.Scalar) -> Bool {
  !(0x2010...0x2027).contains(scalar.value) && scalar.value != 0xFEFF && scalar.value != 0xA0
}

/// Whether every piece between marks that are no letters is a Vietnamese syllable.
func isVietnamese(_ text: String) -> Bool {
  // Signs like § and © inside a word are codes of letters, not the end of a word.
  if text.unicodeScalars.contains(where: { (0xA1...0xBF).contains($0.value) }) { return false }
  let pieces = text.unicodeScalars.split { !$0.properties.isAlphabetic }
  return !pieces.isEmpty && pieces.allSatisfy(VietnameseSyllable.shared.allows)
}
