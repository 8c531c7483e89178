extension Finding {
  /// Says that a point could not be judged because its rule is not known to this program.
  static func notKnown(
    _ rule: RuleID, _ what: LocalizedText, by citation: Citation, regime: UnitRegime,
    subject: String = "", field: String? = nil, facts: [Fact] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: .note, subject: subject, field: field,
      message: LocalizedText(
        vi: "Không xét được \(what.vi): quy định này (\(regime.label.vi)) chưa có trong dữ liệu.",
        en: "\(what.en) could not be judged: that rule (\(regime.label.en)) is not in the data."),
      facts: facts, citations: [citation],
      remedy: LocalizedText(
        vi: "Nếu cần, hãy đối chiếu với văn bản có hiệu lực ngày \(regime.day.slashed).",
        en: "If it matters, check the text in force on \(regime.day)."))
  }
}

extension Fact {
  /// The day of the act.
  static func day(_ day: CivilDate) -> Fact {
    Fact(LocalizedText(vi: "ngày thực hiện", en: "day of the act"), day)
  }

  /// How many official members there are.
  static func officials(_ count: Int) -> Fact {
    Fact(LocalizedText(vi: "số thành viên chính thức", en: "official members"), count)
  }

  /// The charter capital.
  static func charterCapital(_ amount: Int) -> Fact {
    Fact(LocalizedText(vi: "vốn điều lệ", en: "charter capital"), amount)
  }
}
