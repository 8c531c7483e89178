internal import CooperativeLaw
internal import VietnameseText

extension DossierReader {
  /// Reads what was typed of a rating by its scheme.
  mutating func rating(_ dossier: RatingDossier, by scheme: RatingScheme) -> RatingEntry {
    var scores: [String: Points] = [:]
    for (id, text) in dossier.scores.sorted(by: { $0.key < $1.key }) {
      scores[scheme.sheetID(typed: id) ?? id] = points(text, field: id)
    }
    return RatingEntry(
      scores: scores, total: points(dossier.total, field: "total"),
      grade: text(dossier.grade).map(scheme.gradeCode),
      notRatedReason: text(dossier.notRatedReason).map(scheme.reasonCode), fined: dossier.fined)
  }

  /// Points that were typed.
  mutating func points(_ typed: String?, field: String) -> Points? {
    guard let typed = text(typed) else { return nil }
    return value(RecordRules.points, PointsFacts(typed, field: field))
  }
}

extension RatingScheme {
  /// The id of a criterion or part, however its letters are typed.
  func sheetID(typed: String) -> String? {
    sheet?.ids.first { $0.lowercased() == typed.lowercased() }
  }

  /// The code of a grade that was typed by its code or name; else the words as they are.
  func gradeCode(typed: String) -> String {
    let key = searchKey(typed)
    let bands: [(code: String, label: LocalizedText)] =
      grades.value?.map { ($0.code, $0.label) }
      ?? (hasUsualWords ? RatingGrade.allCases.map { ($0.rawValue, $0.label) } : [])
    return bands.first { band in
      [band.code, band.label.vi, band.label.en].contains { searchKey($0) == key }
    }?.code ?? typed
  }

  /// The code of a reason for not rating that was typed by its code or name; else the words.
  func reasonCode(typed: String) -> String {
    let key = searchKey(typed)
    let usual = NotRated.allCases.map { OwnReason(code: $0.rawValue, label: $0.label) }
    return (ownReasons + usual).first { reason in
      [reason.code, reason.label.vi, reason.label.en].contains { searchKey($0) == key }
    }?.code ?? typed
  }
}
