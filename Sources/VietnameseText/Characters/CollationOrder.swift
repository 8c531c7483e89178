/// The order of CLDR's Vietnamese collation: spaces, punctuation, symbols, digits, letters.
enum CollationOrder {
  /// Line and tab characters that CLDR sorts before the space.
  static let breaks: [UInt32] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  /// Every space that counts as the plain space, which is the first.
  static let spaces: [UInt32] =
    [0x20, 0xA0] + Array(0x2000...0x200A) + [0x202F, 0x205F, 0x3000]

  /// Punctuation and symbols in CLDR's order.
  static let punctuation =
    "_-‐‒–—―,;:!¡?¿.…·'‘’‚‛‹›\"“”„‟«»()[]{}§¶@*/\\&#%‰†‡•′″`´^¯¨¸°©®+±÷×<=>¬|¦~¤¢$£¥₫"

  /// The digits.
  static let digits = "0123456789"

  /// The alphabet of twenty-nine letters with f, j, w, z and the ƀ of the highland languages.
  static let lowercase = "aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz"
  /// The capitals of ``lowercase``, place by place.
  static let uppercase = "AĂÂBɃCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ"
  /// The plain letters of ``lowercase``, place by place.
  static let folded = "aaabbcddeefghijklmnooopqrstuuvwxyz"

  /// Each vowel with its tones in the order ngang, huyền, hỏi, ngã, sắc, nặng.
  static let tonedVowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ",
    "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ]

  /// Letters of other alphabets that are typed for Đ and đ, and the letter that is meant.
  static let lookAlikes: [(scalar: UInt32, meant: UInt32)] = [
    (0xD0, 0x110), (0xF0, 0x111), (0x189, 0x110), (0x256, 0x111),
  ]

  /// Combining marks and their weight; every other one counts as ``MarkWeight/other``.
  static let marks: [(scalar: UInt32, weight: MarkWeight)] = [
    (0x300, .grave), (0x301, .acute), (0x302, .circumflex), (0x303, .tilde), (0x306, .breve),
    (0x308, .diaeresis), (0x309, .hook), (0x30A, .ring), (0x30C, .caron), (0x323, .dotBelow),
    (0x327, .cedilla), (0x340, .grave), (0x341, .acute),
  ]

  /// Invisible scalars without weight in any key.
  static let ignorable: [UInt32] =
    Array(0x00...0x08) + Array(0x0E...0x1F) + Array(0x7F...0x84) + Array(0x86...0x9F) + [0xAD]
    + Array(0x200B...0x200F) + Array(0x202A...0x202E) + Array(0x2060...0x2064)
    + Array(0x2066...0x206F)
}
