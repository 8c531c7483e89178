import CooperativeLaw
import Registry

/// Why a unit is on a list, in words.
struct ReasonWords {
  private let schemes: SchemeNames

  init(_ schemes: SchemeNames) { self.schemes = schemes }

  /// All reasons in one cell, `;` between; data keep the English words.
  func cell(_ reasons: [WatchReason]) -> Cell {
    let texts = reasons.map(text)
    let words = { (language: Language) in texts.map { $0[language] }.joined(separator: "; ") }
    return .coded(words(.en), LocalizedText(vi: words(.vi), en: words(.en)))
  }

  private func text(_ reason: WatchReason) -> LocalizedText {
    switch reason {
    case .graded(let rated):
      let words = self.words(rated)
      return LocalizedText(
        vi: "\(words.vi) (\(rated.scheme))", en: "\(words.en) (\(rated.scheme))")
    case .notRated(let year, let scheme, let code):
      let label = schemes[scheme]?.label(ofReason: code) ?? LocalizedText(vi: code, en: code)
      return LocalizedText(
        vi: "\(year): không xếp loại, \(label.vi) (\(scheme))",
        en: "\(year): not rated, \(label.en) (\(scheme))")
    case .fell(let years):
      let scheme = years.first?.scheme ?? ""
      let path = { (language: Language) in
        years.reversed().map { words($0)[language] }.joined(separator: " → ")
      }
      return LocalizedText(vi: "\(path(.vi)) (\(scheme))", en: "\(path(.en)) (\(scheme))")
    case .loss(let year, let amount, let before):
      return LocalizedText(
        vi: "lỗ \(year): \(dong(-amount)), \(year - 1): \(dong(-before))",
        en: "loss \(year): \(dong(-amount)), \(year - 1): \(dong(-before))")
    case .noReport(let year, let due):
      return LocalizedText(
        vi: "không có báo cáo năm \(year), hạn \(due.slashed)",
        en: "no report of \(year), due on \(due)")
    }
  }

  /// A year, its grade, and the total when it is known: `2024: yếu, 45,5 điểm`.
  private func words(_ rated: WatchReason.RatedYear) -> LocalizedText {
    let points = rated.total?.text
    return LocalizedText(
      vi: "\(rated.year): \(rated.grade.label.vi)" + (points.map { ", \($0.vi) điểm" } ?? ""),
      en: "\(rated.year): \(rated.grade.label.en)" + (points.map { ", \($0.en) points" } ?? ""))
  }

  private func dong(_ amount: Int) -> String { Cell.money(amount).shown + " đồng" }
}
