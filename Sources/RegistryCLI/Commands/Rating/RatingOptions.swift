import ArgumentParser
import CooperativeLaw

/// Points of a criterion as they are typed: `C01=6,5`.
struct ScoreArgument: ExpressibleByArgument {
  let criterion: String
  /// The points as typed: the record rules read them.
  let points: String

  /// Reads a criterion, an equals sign and something behind it.
  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    criterion = String(parts[0])
    points = String(parts[1])
  }
}

/// The help of options that several verbs of ratings share.
enum RatingHelp {
  static var year: ArgumentHelp {
    .said(
      vi: "Năm được xếp loại.", en: "The year rated.", value: LocalizedText(vi: "năm", en: "year"))
  }

  static var scheme: ArgumentHelp {
    .said(
      vi: "Bộ tiêu chí: TT01_2020, TT09_2017_AGR, SBV, LEGACY_UNSPECIFIED hoặc mã của cơ quan.",
      en: "The scheme: TT01_2020, TT09_2017_AGR, SBV, LEGACY_UNSPECIFIED, or the office's own.",
      value: LocalizedText(vi: "mã", en: "code"))
  }

  static var area: ArgumentHelp {
    .said(
      vi: "Trụ sở trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "With the seat in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name"))
  }

  static func day(_ vi: String, _ en: String) -> ArgumentHelp {
    .said(vi: vi, en: en, value: LocalizedText(vi: "ngày", en: "date"))
  }
}
