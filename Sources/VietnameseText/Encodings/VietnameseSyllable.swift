/// Tells syllables that Vietnamese spelling allows from letters that a wrong decoding left behind.
struct VietnameseSyllable {
  static let shared = VietnameseSyllable()

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let rhymes: Set<String> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng
    iêp iêt iêu y ych yn ynh yt yu yên yêm yêng yêt yêu o oc oi om on ong op ot oong ooc oa oac oach
    oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch
    uênh uên uơ uy uych uyn uynh uyp uyt uyu uya uyên uyêt ư ưc ưi ưng ưt ưu ưa ươc ươi ươm ươn ương
    ươp ươt ươu
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let stops = ["c", "ch", "p", "t"]

  private var letters: [Unicode.Scalar: (letter: Unicode.Scalar, tone: UInt8)] = [:]

  private init() {
    for (small, capital) in zip(
      CollationOrder.lowercase.unicodeScalars, CollationOrder.uppercase.unicodeScalars)
    {
      letters[small] = (small, 0)
      letters[capital] = (small, 0)
    }
    for row in CollationOrder.tonedVowels {
      guard let first = row.unicodeScalars.first, let base = letters[first]?.letter else {
        continue
      }
      for (tone, vowel) in row.unicodeScalars.enumerated() { letters[vowel] = (base, UInt8(tone)) }
    }
  }

  /// Whether one word, in NFC and of either case, can be a syllable with its tone in its place.
  func allows(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var plain: [Unicode.Scalar] = []
    var tones: [(place: Int, tone: UInt8)] = []
    for scalar in word {
      guard let (letter, tone) = letters[scalar], plain.count < 7 else { return false }
      if tone > 0 { tones.append((plain.count, tone)) }
      plain.append(letter)
    }
    guard tones.count <= 1 else { return false }
    return (0..<min(plain.count, 4)).contains { length in
      allows(onset: plain[..<length], rhyme: plain[length...], tone: tones.first)
    }
  }

  private func allows(
    onset: ArraySlice<Unicode.Scalar>, rhyme: ArraySlice<Unicode.Scalar>,
    tone: (place: Int, tone: UInt8)?
  ) -> Bool {
    let onset = string(onset)
    guard Self.onsets.contains(onset), Self.rhymes.contains(string(rhyme)),
      isSpelt(onset, before: rhyme)
    else { return false }
    let vowels = rhyme.prefix { "aăâeêioôơuưy".unicodeScalars.contains($0) }
    let final = string(rhyme.dropFirst(vowels.count))
    if Self.stops.contains(final) {
      guard let tone = tone?.tone, tone >= MarkWeight.acute.rawValue else { return false }
    }
    guard let tone else { return true }
    return tonePlaces(vowels, isOpen: final.isEmpty).contains(tone.place)
  }

  /// Whether c, g and k stand before the vowels that they are written before.
  private func isSpelt(_ onset: String, before rhyme: ArraySlice<Unicode.Scalar>) -> Bool {
    let isFront = rhyme.first.map { "eêiy".unicodeScalars.contains($0) } ?? false
    switch onset {
    case "c", "ng": return !isFront
    case "gh", "ngh": return isFront
    case "g": return !isFront || (rhyme.first == "i" && rhyme.dropFirst().first != "a")
    default: return true
    }
  }

  /// The places where a rhyme can carry its tone; open `oa`, `oe` and `uy` have two in use.
  private func tonePlaces(
    _ vowels: ArraySlice<Unicode.Scalar>, isOpen: Bool
  ) -> ClosedRange<Int> {
    let (first, last) = (vowels.startIndex, vowels.endIndex - 1)
    if let marked = vowels.lastIndex(where: { "ăâêôơư".unicodeScalars.contains($0) }) {
      return marked...marked
    }
    if vowels.count == 3 { return first + 1...first + 1 }
    guard vowels.count == 2 else { return first...first }
    if !isOpen { return last...last }
    return ["oa", "oe", "uy"].contains(string(vowels)) ? first...last : first...first
  }

  private func string(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }
}
