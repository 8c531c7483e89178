/// The letters of the VNI fonts: a base letter and a mark, each one Windows-1252 letter.
struct VNITable {
  static let shared = VNITable()

  /// The marks behind each base letter, and the letters that the two make, place by place.
  static let pairs: [(base: Unicode.Scalar, marks: String, letters: String)] = [
    ("a", "àáâãäåèéêëïõøùúûü", "ầấâẫậẩằắăặạãàáẳảẵ"), ("e", "àáâãäåïõøùû", "ềếêễệểẹẽèéẻ"),
    ("i", "øù", "ìí"), ("o", "àáâãäåïõøùû", "ồốôỗộổọõòóỏ"), ("u", "ïõøùû", "ụũùúủ"),
    ("y", "ïõøùû", "ỵỹỳýỷ"), ("ô", "ïõøùû", "ợỡờớở"), ("ö", "ïõøùû", "ựữừứử"),
  ]
  /// The letters that one code alone stands for; `î` for ỵ is general knowledge, not seen in files.
  static let singles: [(code: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("æ", "ỉ"), ("ñ", "đ"), ("ò", "ị"), ("ó", "ĩ"), ("ô", "ơ"), ("ö", "ư"), ("î", "ỵ"),
  ]

  private var pairs: [UInt64: Unicode.Scalar] = [:]
  private var singles: [Unicode.Scalar: Unicode.Scalar] = [:]

  private init() {
    for (base, marks, letters) in Self.pairs {
      for (mark, letter) in zip(marks.unicodeScalars, letters.unicodeScalars) {
        pairs[Self.key(base, mark)] = letter
        // A capital takes the mark of a capital; files typed by hand have the small mark, too.
        pairs[Self.key(base.capital, mark.capital)] = letter.capital
        pairs[Self.key(base.capital, mark)] = letter.capital
      }
    }
    for (code, letter) in Self.singles {
      singles[code] = letter
      singles[code.capital] = letter.capital
    }
  }

  /// The letter of a base letter and its mark; `nil` when the two make none.
  func letter(of base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    pairs[Self.key(base, mark)]
  }

  /// The text with its letters in place of their codes, the longest code first.
  ///
  /// A stray mark stands behind no letter that it belongs to; it stays as it is.
  func decoded(_ text: String) -> (text: String, hasStrayMark: Bool) {
    var result = String.UnicodeScalarView()
    var hasStrayMark = false
    func append(alone code: Unicode.Scalar) {
      result.append(singles[code] ?? code)
      if singles[code] == nil, (0xC0...0xFF).contains(code.value) { hasStrayMark = true }
    }
    var waiting: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      guard let base = waiting else {
        waiting = scalar
        continue
      }
      if let letter = letter(of: base, with: scalar) {
        result.append(letter)
        waiting = nil
      } else {
        append(alone: base)
        waiting = scalar
      }
    }
    if let waiting { append(alone: waiting) }
    return (String(result), hasStrayMark)
  }

  private static func key(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }
}

extension Unicode.Scalar {
  /// The capital of a letter whose capital is one scalar; every other scalar is itself.
  fileprivate var capital: Unicode.Scalar {
    let mapping = properties.uppercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }
}
