extension GroundFlag {
  /// The ground in a sentence: since when, and when it is reached.
  public var sentence: LocalizedText {
    let (vi, en) = (ground.label.vi, ground.label.en)
    return LocalizedText(
      vi: "«\(vi)»" + (since.map { " từ \($0.slashed)" } ?? "") + reach.vi,
      en: "«\(en)»" + (since.map { " since \($0)" } ?? "") + reach.en)
  }

  private var reach: LocalizedText {
    if let openedOn {
      return LocalizedText(
        vi: ", đã mở thủ tục ngày \(openedOn.slashed).", en: ", procedure opened on \(openedOn).")
    }
    guard let reachedOn else { return LocalizedText(vi: ".", en: ".") }
    guard let period else {
      return LocalizedText(
        vi: ", đến mức ngày \(reachedOn.slashed).", en: ", due on \(reachedOn).")
    }
    return LocalizedText(
      vi: ", \(period.text.vi) đến mức ngày \(reachedOn.slashed).",
      en: ", \(period.text.en), due on \(reachedOn).")
  }

  /// The flag as the rules of the program speak: a note while early or held, else a warning.
  public var finding: Finding {
    let isQuiet = !isRaised || level == .warning
    let held = hold.map { [Fact(LocalizedText(vi: "tạm dừng", en: "held by"), $0.label.vi)] } ?? []
    return Finding(
      rule: ground.rule, severity: isQuiet ? .note : .warning,
      message: LocalizedText(
        vi: "\(level.label.vi): \(sentence.vi)", en: "\(level.label.en): \(sentence.en)"),
      facts: facts + held, citations: [citation] + (next?.citations ?? []),
      remedy: next.map {
        LocalizedText(
          vi: "\(cure.vi) Bước tiếp theo: \($0.label.vi) (\($0.actor.label.vi)).",
          en: "\(cure.en) Next step: \($0.label.en) (\($0.actor.label.en)).")
      } ?? cure)
  }

  private var facts: [Fact] {
    let days = [
      since.map { Fact(LocalizedText(vi: "từ ngày", en: "since"), $0) },
      reachedOn.map { Fact(LocalizedText(vi: "đến mức ngày", en: "due on"), $0) },
    ]
    return days.compactMap { $0 }
      + [Fact(LocalizedText(vi: "mức tin cậy", en: "certainty"), certainty.rawValue)]
  }
}
