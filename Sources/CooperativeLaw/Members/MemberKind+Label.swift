extension MemberKind {
  /// The name of the kind.
  public var label: LocalizedText {
    switch self {
    case .official: LocalizedText(vi: "thành viên chính thức", en: "official member")
    case .associateCapital:
      LocalizedText(vi: "thành viên liên kết góp vốn", en: "associate member with capital")
    case .associateNoCapital:
      LocalizedText(
        vi: "thành viên liên kết không góp vốn", en: "associate member without capital")
    case .unknown: LocalizedText(vi: "chưa rõ loại thành viên", en: "kind not known")
    }
  }
}
