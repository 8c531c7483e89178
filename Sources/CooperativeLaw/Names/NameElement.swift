/// A piece of a name: a word, a number in digits, or a symbol.
enum NameElement: Hashable, Sendable {
  case word(SpokenWord)
  case number(String)
  case symbol(Unicode.Scalar)

  /// A word from text without spaces.
  static func reading(_ text: String) -> NameElement { .word(SpokenWord(text)) }

  var isSymbol: Bool {
    if case .symbol = self { true } else { false }
  }
}

extension NameElement {
  /// A piece and where it begins in the text.
  typealias Placed = (element: NameElement, start: String.Index)

  /// The pieces of a text; digits are cut from letters, so `Bình2` is a word and a number.
  static func elements(of text: String) -> [Placed] {
    var pieces: [Placed] = []
    var run: Run?
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let kind = Kind(scalar)
      if let open = run, kind != open.kind, !(kind == .mark && open.kind == .letter) {
        pieces.append(open.placed)
        run = nil
      }
      switch kind {
      case .space: break
      case .symbol: pieces.append((.symbol(scalar), index))
      case .letter, .digit, .mark:
        var open = run ?? Run(kind: kind, start: index)
        open.append(scalar)
        run = open
      }
    }
    if let run { pieces.append(run.placed) }
    return pieces
  }

  private enum Kind {
    case letter
    case digit
    case mark
    case space
    case symbol

    init(_ scalar: Unicode.Scalar) {
      if VietnameseAlphabet.letter(scalar) != nil {
        self = .letter
      } else if (0x30...0x39).contains(scalar.value) {
        self = .digit
      } else if scalar.properties.isWhitespace {
        self = .space
      } else if scalar.properties.generalCategory == .nonspacingMark {
        self = .mark
      } else {
        self = scalar.properties.isAlphabetic ? .letter : .symbol
      }
    }
  }

  private struct Run {
    let kind: Kind
    let start: String.Index
    var word = SpokenWord()
    var digits = ""

    init(kind: Kind, start: String.Index) {
      self.kind = kind
      self.start = start
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      if kind == .digit {
        digits.unicodeScalars.append(scalar)
      } else {
        word.append(scalar)
      }
    }

    var placed: Placed {
      if kind == .digit { return (.number(digits), start) }
      var closed = word
      closed.close()
      return (.word(closed), start)
    }
  }
}
