/// What an amount of money is counted in.
public enum AmountUnit: Int, Hashable, Sendable, CaseIterable {
  /// Đồng.
  case dong = 1
  /// Nghìn (ngàn) đồng.
  case thousand = 1000
  /// Triệu đồng.
  case million = 1_000_000
  /// Tỷ (tỉ) đồng.
  case billion = 1_000_000_000

  /// The unit that folded words such as `trieu dong` name; `nil` when they name none.
  init?(words: String) {
    switch words {
    case "d", "dong", "vnd": self = .dong
    case "nghin", "ngan", "nghin dong", "ngan dong": self = .thousand
    case "trieu", "tr", "trieu dong", "tr dong", "trd", "tr d": self = .million
    case "ty", "ti", "ty dong", "ti dong": self = .billion
    default: return nil
    }
  }

  /// How many decimals an amount in this unit can have without a part of a đồng.
  var decimalCount: Int { "\(rawValue)".utf8.count - 1 }
}

/// Why a text is not an amount of money.
public enum AmountProblem: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// There is no number in the text, or something stands in the middle of it.
  case notANumber
  /// A dot or comma could mean thousands or decimals, as in `3.5`.
  case ambiguousSeparator
  /// The amount is below zero.
  case negative
  /// The amount has a part of a đồng.
  case fractionOfDong
  /// The amount is too large to be kept.
  case tooLarge
  /// The words after the number name no unit of money.
  case unknownUnit(String)
}
