internal import CooperativeLaw
internal import VietnameseText

extension RecordRules {
  /// A name of a unit or a person holds nothing but what can be written on paper.
  static let nameCharacters = Rule<TypedText>(
    id: "record.name-characters",
    title: LocalizedText(vi: "Ký tự trong tên", en: "Characters of a name"),
    explanation: LocalizedText(
      vi: """
        Tên không có hình vẽ, ký tự điều khiển, ký tự ẩn hay ký tự hỏng do đọc sai bảng mã. \
        Dấu cách thừa và dấu xuống dòng được dọn trước, không bị báo.
        """,
      en: """
        A name holds no pictures, control or invisible characters, and none broken by a wrong \
        encoding. Extra spaces and line breaks are tidied before and not reported.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Tên thường", en: "A plain name"),
        TypedText("Nguyễn Thị Ửng", field: "full_name"), expected: []),
      RuleExample(
        LocalizedText(vi: "Tên dân tộc có dấu nháy", en: "A name with an apostrophe"),
        TypedText("Y Bhăm H’Đơk", field: "full_name"), expected: []),
      RuleExample(
        LocalizedText(vi: "Hình vẽ", en: "A picture"),
        TypedText("Hợp tác xã Thanh Mai 🌾", field: "name"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Ký tự hỏng", en: "A broken character"),
        TypedText("Nguy\u{FFFD}n Văn An", field: "full_name"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Ký tự điều khiển", en: "A control character"),
        TypedText("Nguyễn\u{7}Văn An", field: "full_name"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Ký tự riêng của phông cũ", en: "A private character of an old font"),
        TypedText("Nguyễn Văn \u{F0E1}", field: "full_name"), expected: [.blocker]),
    ],
    judge: { facts in
      // One finding for a name: a wrong encoding breaks many characters at once.
      guard let first = problems(inName: normalized(facts.text)).first else { return [] }
      return [facts.finding("record.name-characters", .blocker, first.advice)]
    })
}

extension TextProblem {
  /// What to tell the officer.
  fileprivate var advice: Advice {
    switch self {
    case .controlCharacter(let place):
      Self.strange(
        place, LocalizedText(vi: "ký tự điều khiển", en: "a control character"))
    case .emoji(let place): Self.strange(place, LocalizedText(vi: "hình vẽ", en: "a picture"))
    case .invisible(let place):
      Self.strange(place, LocalizedText(vi: "ký tự ẩn", en: "an invisible character"))
    case .replacementCharacter(let place), .privateUse(let place), .unassigned(let place):
      Advice(
        LocalizedText(
          vi: "Ký tự thứ \(place) của tên bị hỏng, thường là do sai bảng mã hoặc phông cũ.",
          en: "Character \(place) of the name is broken, by a wrong encoding or an old font."),
        remedy: LocalizedText(
          vi: "Lưu tệp lại bằng Unicode (UTF-8), hoặc gõ lại tên.",
          en: "Save the file again as Unicode (UTF-8), or type the name again."))
    }
  }

  private static func strange(_ place: Int, _ what: LocalizedText) -> Advice {
    Advice(
      LocalizedText(
        vi: "Ký tự thứ \(place) của tên là \(what.vi).",
        en: "Character \(place) of the name is \(what.en)."),
      remedy: LocalizedText(vi: "Xóa ký tự đó.", en: "Delete that character."))
  }
}
