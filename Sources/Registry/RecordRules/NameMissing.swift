internal import CooperativeLaw
internal import VietnameseText

extension RecordRules {
  /// Whoever is recorded has a name with letters.
  static let nameMissing = Rule<TypedText>(
    id: "record.name-missing",
    title: LocalizedText(vi: "Phải có tên", en: "A name is needed"),
    explanation: LocalizedText(
      vi: "Đơn vị, thành viên và người giữ chức vụ phải có tên, trong tên có chữ cái.",
      en: "A unit, a member and an office-holder have a name, and the name has letters."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Có tên", en: "Named"), TypedText("Lò Thị Mây", field: "full_name"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Chỉ có dấu cách", en: "Only spaces"),
        TypedText(" \u{A0} ", field: "full_name"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Chỉ có dấu gạch", en: "Only a dash"), TypedText("-", field: "name"),
        expected: [.blocker]),
    ],
    judge: { facts in
      if facts.text.contains(where: \.isLetter) { return [] }
      return [facts.finding("record.name-missing", .blocker, missingName)]
    })

  private static let missingName = Advice(
    LocalizedText(vi: "Chưa có tên.", en: "The name is missing."),
    remedy: LocalizedText(
      vi: "Ghi tên đầy đủ như trong giấy tờ.", en: "Give the full name as in the papers."))
}
