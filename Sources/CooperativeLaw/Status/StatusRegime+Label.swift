extension StatusRegime {
  /// The texts in words.
  public var label: LocalizedText {
    switch self {
    case .beforeLaw1996:
      LocalizedText(vi: "Trước Luật Hợp tác xã 1996", en: "Before the 1996 law")
    case .law1996: LocalizedText(vi: "Luật Hợp tác xã 1996", en: "Law 1996")
    case .law2003: LocalizedText(vi: "Luật Hợp tác xã 2003", en: "Law 2003")
    case .law2012:
      LocalizedText(
        vi: "Luật Hợp tác xã 2012, chưa có Thông tư 03/2014/TT-BKHĐT",
        en: "Law 2012 before Circular 03/2014")
    case .circular03:
      LocalizedText(
        vi: "Luật Hợp tác xã 2012 và Thông tư 03/2014/TT-BKHĐT",
        en: "Law 2012 with Circular 03/2014")
    case .law2023:
      LocalizedText(
        vi: "Luật Hợp tác xã 2023, chưa có nghị định về đăng ký",
        en: "Law 2023 before its registration decree")
    case .beforeDecree151:
      LocalizedText(vi: "Trước Nghị định 151/2007/NĐ-CP", en: "Before Decree 151/2007")
    case .decree151: LocalizedText(vi: "Nghị định 151/2007/NĐ-CP", en: "Decree 151/2007")
    case .decree77: LocalizedText(vi: "Nghị định 77/2019/NĐ-CP", en: "Decree 77/2019")
    case .decree294:
      LocalizedText(
        vi: "Nghị định 294/2026/NĐ-CP (chưa rõ nội dung)", en: "Decree 294/2026 (not known)")
    case .decree92:
      LocalizedText(
        vi: "Luật Hợp tác xã 2023 và Nghị định 92/2024/NĐ-CP", en: "Law 2023 with Decree 92/2024")
    case .decree295:
      LocalizedText(
        vi: "Luật Hợp tác xã 2023 và Nghị định 295/2026/NĐ-CP",
        en: "Law 2023 with Decree 295/2026")
    }
  }

  /// The text that is cited when no article says more.
  public var text: Citation {
    switch self {
    case .beforeLaw1996: .notKnown(in: "trước \(LawText.law1996)")
    case .law1996: .notKnown(in: LawText.law1996)
    case .law2003: .notKnown(in: LawText.law2003)
    case .law2012, .circular03: Citation(LawText.law2012, "Điều 52 đến Điều 56")
    case .law2023: Citation(LawText.law2023, "Điều 92 đến Điều 104")
    case .beforeDecree151: .notKnown(in: "trước \(LawText.decree151)")
    case .decree151: .notKnown(in: LawText.decree151)
    case .decree77: Citation(LawText.decree77, "Điều 14")
    case .decree294: Citation(LawText.decree77, "Điều 14", confidence: .derived)
    case .decree92: Citation(LawText.decree92, "Điều 27 và Điều 28")
    case .decree295: Citation(LawText.decree295, "Điều 27 và Điều 28")
    }
  }
}
