/// One letter as names are compared: its sound without tone, its plain Latin letter, its tone.
struct VietnameseLetter {
  /// Lower case without tone, such as `ô` for `Ộ`; zero when the scalar is no letter of names.
  var sound: UInt16 = 0
  /// The ASCII letter below it, such as `o`.
  var plain: UInt8 = 0
  /// 0 level, then huyền, hỏi, ngã, sắc, nặng.
  var tone: UInt8 = 0
  /// Whether it is a vowel (only vowels carry tones).
  var isVowel = false
}

/// The letters of Vietnamese names: the alphabet and F, J, Z, W.
enum VietnameseAlphabet {
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]
  private static let plainVowels = "aaaeeiooouuy"
  private static let consonants = "bcdfghjklmnpqrstvwxz"

  /// Letters by scalar value, up to the last precomposed Vietnamese letter.
  static let table: [VietnameseLetter] = {
    var table = [VietnameseLetter](repeating: VietnameseLetter(), count: 0x1EFA)
    for (row, plain) in zip(vowels, plainVowels.utf8) {
      for (tone, letter) in row.precomposed.enumerated() {
        let sound = UInt16(truncatingIfNeeded: row.precomposed.first?.value ?? 0)
        enter(
          VietnameseLetter(sound: sound, plain: plain, tone: UInt8(tone), isVowel: true),
          for: letter, into: &table)
      }
    }
    for letter in consonants.unicodeScalars {
      let plain = UInt8(truncatingIfNeeded: letter.value)
      enter(VietnameseLetter(sound: UInt16(plain), plain: plain), for: letter, into: &table)
    }
    enter(VietnameseLetter(sound: 0x111, plain: UInt8(ascii: "d")), for: "đ", into: &table)
    return table
  }()

  private static func enter(
    _ entry: VietnameseLetter, for letter: Unicode.Scalar, into table: inout [VietnameseLetter]
  ) {
    table[Int(letter.value)] = entry
    if let upper = letter.properties.uppercaseMapping.unicodeScalars.first {
      table[Int(upper.value)] = entry
    }
  }

  /// The entry of a scalar, or `nil` when it is no letter of names.
  static func letter(_ scalar: Unicode.Scalar) -> VietnameseLetter? {
    guard scalar.value < UInt32(table.count) else { return nil }
    let entry = table[Int(scalar.value)]
    return entry.sound == 0 ? nil : entry
  }

  /// The tone of a combining mark, as decomposed text writes it.
  static func tone(ofMark mark: Unicode.Scalar) -> UInt8? {
    switch mark.value {
    case 0x300, 0x340: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301, 0x341: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The sound that a hat, breve or horn makes of a plain vowel.
  static func sound(of vowel: UInt16, withMark mark: Unicode.Scalar) -> UInt16? {
    switch (vowel, mark.value) {
    case (0x61, 0x302): 0xE2
    case (0x65, 0x302): 0xEA
    case (0x6F, 0x302): 0xF4
    case (0x61, 0x306): 0x103
    case (0x6F, 0x31B): 0x1A1
    case (0x75, 0x31B): 0x1B0
    default: nil
    }
  }
}

extension String {
  /// The scalars of a literal of precomposed letters.
  fileprivate var precomposed: [Unicode.Scalar] { Array(unicodeScalars) }
}
