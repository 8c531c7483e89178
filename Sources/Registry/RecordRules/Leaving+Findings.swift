internal import CooperativeLaw

extension LeavingFacts {
  /// What cannot be true together with the record.
  var impossible: [Finding] {
    let problem: LocalizedText? =
      switch standing {
      case .joins(let joined):
        LocalizedText(
          vi: "Ra (\(day.slashed)) trước khi vào (\(joined.slashed)).",
          en: "Leaves (\(day.slashed)) before joining (\(joined.slashed)).")
      case .left(let left), .member(_, let left?):
        LocalizedText(
          vi: "Đã ghi ra ngày \(left.slashed).", en: "On record as having left on \(left.slashed).")
      case .member(_, nil):
        capitalGrewOn.map {
          LocalizedText(
            vi: "Sau ngày \(day.slashed) vẫn còn ghi góp vốn (ngày \($0.slashed)).",
            en: "Capital is on record after \(day.slashed) (on \($0.slashed)).")
        }
      case .never:
        LocalizedText(vi: "Chưa từng là thành viên.", en: "Has never been a member.")
      }
    return problem.map {
      [
        finding(
          .blocker, "left_on", $0,
          LocalizedText(
            vi: "Xem lại ngày ra; nếu sổ ghi sai thì đính chính hồ sơ cũ trước.",
            en: "Check the day; if the record is wrong, correct the older filing first."))
      ]
    } ?? []
  }

  /// What the member still has in the unit.
  var leftBehind: [Finding] { held + remaining }

  private var held: [Finding] {
    guard !offices.isEmpty else { return [] }
    let names = { (language: Language) in
      offices.map { $0.label[language] }.joined(separator: ", ")
    }
    return [
      finding(
        .warning, "role",
        LocalizedText(vi: "Còn giữ chức danh: \(names(.vi)).", en: "Still holds: \(names(.en))."),
        LocalizedText(
          vi: "Ghi thôi giữ chức danh bằng `htx position record ... --leave`.",
          en: "End the office with `htx position record ... --leave`."))
    ]
  }

  private var remaining: [Finding] {
    guard paid > 0 else { return [] }
    return [
      finding(
        .note, "capital",
        LocalizedText(
          vi: "Còn \(Money.text(paid).vi) vốn đã góp.",
          en: "\(Money.text(paid).en) of paid-in capital are left."),
        LocalizedText(
          vi: "Ghi trả lại, chuyển nhượng hoặc để thừa kế bằng `htx capital record`.",
          en: "Return, transfer or pass it on with `htx capital record`."))
    ]
  }

  private func finding(
    _ severity: Severity, _ field: String, _ message: LocalizedText, _ remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: "record.leaving", severity: severity, subject: subject, field: field,
      message: message, citations: [], remedy: remedy)
  }
}
