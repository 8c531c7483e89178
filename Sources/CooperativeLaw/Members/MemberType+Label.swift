extension MemberType {
  /// The name of the type.
  public var label: LocalizedText {
    switch self {
    case .individual: LocalizedText(vi: "cá nhân", en: "individual")
    case .household: LocalizedText(vi: "hộ gia đình", en: "household")
    case .organisation: LocalizedText(vi: "pháp nhân, tổ chức", en: "organisation")
    case .unit: LocalizedText(vi: "hợp tác xã", en: "cooperative")
    }
  }
}
