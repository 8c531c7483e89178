import CooperativeLaw
import Registry

/// What is said of cells that were filled from group rows and merged cells, and of those that were not.
struct SheetFillTalk {
  private let report: SheetReport

  init(_ report: SheetReport) { self.report = report }

  /// The sentences, first things first.
  var texts: [LocalizedText] {
    [groups, merged, amounts].compactMap { $0 } + report.groupsLeft.map(left)
  }

  private var groups: LocalizedText? {
    let counts = GroupColumn.allCases.compactMap { column in
      report.groupCells[column].map { (count: $0, words: Self.words(column)) }
    }
    guard !counts.isEmpty else { return nil }
    let vi = counts.map { "\($0.words.vi) (\($0.count) dòng)" }.joined(separator: ", ")
    let en = counts.map { "\($0.words.en) (\($0.count) rows)" }.joined(separator: ", ")
    return LocalizedText(vi: "Lấy từ dòng nhóm: \(vi).", en: "Taken from group rows: \(en).")
  }

  private static func words(_ column: GroupColumn) -> LocalizedText {
    switch column {
    case .area: LocalizedText(vi: "mã xã", en: "area code")
    case .unit: LocalizedText(vi: "đơn vị", en: "unit")
    case .memberKind: LocalizedText(vi: "tư cách thành viên", en: "member kind")
    }
  }

  private var merged: LocalizedText? {
    guard report.mergedCells > 0 else { return nil }
    return LocalizedText(
      vi: "\(report.mergedCells) ô lấy từ ô gộp phía trên.",
      en: "\(report.mergedCells) cells are taken from merged cells above them.")
  }

  private var amounts: LocalizedText? {
    guard report.mergedAmounts > 0 else { return nil }
    return LocalizedText(
      vi: "Số tiền trong ô gộp nhiều dòng chỉ tính cho dòng đầu;"
        + " \(report.mergedAmounts) ô để trống.",
      en: "An amount merged over several rows is the first row's; \(report.mergedAmounts) cells"
        + " are left empty.")
  }

  private func left(_ group: GroupLeft) -> LocalizedText {
    let reason = Self.reason(group.reason)
    return LocalizedText(
      vi: "Dòng \(group.row), \"\(group.text)\": \(reason.vi); các dòng dưới để trống.",
      en: "Row \(group.row), \"\(group.text)\": \(reason.en); the rows below are left empty.")
  }

  private static func reason(_ reason: GroupLeft.Reason) -> LocalizedText {
    switch reason {
    case .severalUnits:
      LocalizedText(vi: "có nhiều đơn vị tên này", en: "several units have this name")
    case .unknownUnit:
      LocalizedText(vi: "sổ không có đơn vị tên này", en: "no unit on record has this name")
    case .severalAreas:
      LocalizedText(
        vi: "vào ngày đăng ký có nhiều xã tên này",
        en: "several communes had this name on the day of registration")
    case .unknownArea:
      LocalizedText(
        vi: "vào ngày đăng ký không có xã tên này",
        en: "no commune had this name on the day of registration")
    }
  }
}
