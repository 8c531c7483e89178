internal import VietnameseText

extension MapEncoding {
  /// The old encoding that it means; `nil` when nothing is to be converted.
  var legacy: LegacyEncoding? {
    switch self {
    case .unicode: nil
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .windows1258: .windows1258
    case .doubledUTF8: .doubledUTF8
    }
  }
}

extension MoneyUnit {
  /// The unit of amounts that it means.
  var amountUnit: AmountUnit {
    switch self {
    case .dong: .dong
    case .thousand: .thousand
    case .million: .million
    case .billion: .billion
    }
  }

  init(_ unit: AmountUnit) {
    self =
      switch unit {
      case .dong: .dong
      case .thousand: .thousand
      case .million: .million
      case .billion: .billion
      }
  }
}
