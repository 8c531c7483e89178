extension UnitKind {
  /// The name of the kind.
  public var label: LocalizedText {
    switch self {
    case .cooperative: LocalizedText(vi: "hợp tác xã", en: "cooperative")
    case .group: LocalizedText(vi: "tổ hợp tác", en: "cooperative group")
    case .union: LocalizedText(vi: "liên hiệp hợp tác xã", en: "union of cooperatives")
    }
  }
}
