/// A name reduced to plain letters and digits, to pass over thousands of unlike names quickly.
///
/// It only lets through what may be alike; ``Likeness`` then judges with marks.
struct NameSkeleton {
  /// Plain letters and digits of the own name, `y` as `i`.
  private(set) var letters: [UInt8] = []
  /// Stands for the letters without "và" and the words of regions, which may be in the middle.
  private var core = Fingerprint()
  private var coreBeforeWord = Fingerprint()
  private var whole = Fingerprint()
  private var word: UInt64 = 0
  private var wordLength = 0
  private var isNumber = false
  private var typeFound = false

  /// An empty skeleton, to be filled again and again without new memory.
  init() { letters.reserveCapacity(256) }

  /// The skeleton of a name.
  init(_ name: String) {
    self.init()
    read(name)
  }

  /// Reads a name in place of the one before.
  mutating func read(_ name: String) {
    restart()
    (word, wordLength, isNumber, typeFound) = (0, 0, false, false)
    PlainLetters.read(name) { letter in
      switch letter {
      case PlainLetters.mark: break
      case PlainLetters.gap: endWord()
      default:
        let isDigit = letter < 0x3A
        if isDigit != isNumber { endWord() }
        isNumber = isDigit
        take(letter)
      }
      return true
    }
    endWord()
  }

  private mutating func restart() {
    letters.removeAll(keepingCapacity: true)
    (core, coreBeforeWord, whole) = (Fingerprint(), Fingerprint(), Fingerprint())
  }

  private mutating func take(_ letter: UInt8) {
    letters.append(letter)
    core.add(letter)
    whole.add(letter)
    word = word << 8 | UInt64(letter)
    wordLength += 1
  }

  private mutating func endWord() {
    guard wordLength > 0 else { return }
    if isNumber {
      speakNumber()
    } else if (2...5).contains(wordLength), NameSkeleton.passedOver.contains(word) {
      core = coreBeforeWord
    }
    (word, wordLength) = (0, 0)
    if !typeFound, NameSkeleton.types.contains(whole) {
      typeFound = true
      restart()
    }
    coreBeforeWord = core
  }

  /// Numbers to ten are taken as the words they are read as.
  private mutating func speakNumber() {
    guard wordLength <= 2, let spoken = NameSkeleton.spokenNumbers.first(where: { $0.0 == word })
    else { return }
    letters.removeLast(wordLength)
    core = coreBeforeWord
    for letter in spoken.1 {
      letters.append(letter)
      core.add(letter)
    }
  }

  /// Whether the two may be alike under some rule.
  func mayBeLike(_ other: NameSkeleton) -> Bool {
    if core == other.core { return true }
    let (one, two) = (letters.count, other.letters.count)
    return one <= two
      ? NameSkeleton.extends(other.letters, letters) : NameSkeleton.extends(letters, other.letters)
  }

  /// Whether the longer begins or ends with the shorter, and adds little.
  private static func extends(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard !short.isEmpty, long.count - short.count <= longestAddition else { return false }
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
  }

  /// Letters that a number, an ordinal, "tân", "mới" or a region may add.
  private static let longestAddition = 16
  private static let types = NameType.all.map { Fingerprint(PlainLetters.of($0)) }

  private static let passedOver =
    (["và", "miền", "phía", "bộ"] + NameWordLists.directions).map { packed(PlainLetters.of($0)) }

  private static let spokenNumbers = zip(1...10, NameWordLists.numbersToTen).map {
    (packed(Array(String($0).utf8)), PlainLetters.of($1))
  }

  private static func packed(_ word: [UInt8]) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Stands for a run of letters; unlike runs have unlike fingerprints but for a rare accident.
private struct Fingerprint: Equatable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var count = 0

  init(_ letters: [UInt8] = []) {
    for letter in letters { add(letter) }
  }

  mutating func add(_ letter: UInt8) {
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    count += 1
  }
}
