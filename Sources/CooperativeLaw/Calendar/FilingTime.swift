/// Judges whether something was filed in time: late is a warning, an unknown last day a note.
struct FilingTime {
  let rule: RuleID
  let event: CivilDate
  let filed: CivilDate
  let period: Period
  let citation: Citation
  var subject = ""
  var field: String?

  var findings: [Finding] {
    let deadline = Deadline.after(event, period)
    switch deadline.daysLate(on: filed) {
    case 0: return []
    case nil: return [notKnown]
    case let days?: return [late(by: days, deadline)]
    }
  }

  private var facts: [Fact] {
    [
      Fact(LocalizedText(vi: "ngày phát sinh", en: "day of the event"), event),
      Fact(LocalizedText(vi: "ngày nộp", en: "day filed"), filed),
      Fact(LocalizedText(vi: "thời hạn", en: "time allowed"), period.text.vi),
    ]
  }

  private func late(by days: Int, _ deadline: Deadline) -> Finding {
    var last = ""
    if case .day(let day) = deadline { last = day.slashed }
    return Finding(
      rule: rule, severity: .warning, subject: subject, field: field,
      message: LocalizedText(
        vi: "Nộp chậm \(days) ngày: hạn là \(period.text.vi), đến hết ngày \(last).",
        en: "Filed \(days) day\(days == 1 ? "" : "s") late: \(period.text.en) ended on \(last)."),
      facts: facts, citations: [citation],
      remedy: LocalizedText(
        vi: "Vẫn nhận hồ sơ; ghi lý do chậm vào ghi chú.",
        en: "The file is still taken; note why it is late."))
  }

  private var notKnown: Finding {
    Finding(
      rule: rule, severity: .note, subject: subject, field: field,
      message: LocalizedText(
        vi: "Chưa tính được hạn \(period.text.vi) từ ngày \(event.slashed): chưa có lịch nghỉ lễ.",
        en: "The end of \(period.text.en) from \(event) is not known: holidays are not in the data."
      ),
      facts: facts, citations: [citation],
      remedy: LocalizedText(
        vi: "Tự tính theo lịch nghỉ lễ đã công bố.",
        en: "Count by the holidays announced for that year."))
  }
}
