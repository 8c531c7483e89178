import CooperativeLaw
import Registry

/// What is said of an office file beside the numbers of its import.
struct SheetTalk {
  private let report: SheetReport

  init(_ report: SheetReport) { self.report = report }

  /// The sentences, first things first.
  var texts: [LocalizedText] { [sheet] + [others, changes, valueless].compactMap { $0 } }

  private var sheet: LocalizedText {
    let counts = report.counts
    let skipped = [
      (counts.groupRows, LocalizedText(vi: "dòng nhóm", en: "group rows")),
      (counts.subtotalRows, LocalizedText(vi: "dòng cộng", en: "sums")),
      (counts.numberRows, LocalizedText(vi: "dòng số cột", en: "rows of column numbers")),
      (counts.signatureRows, LocalizedText(vi: "dòng ký tên", en: "signature rows")),
    ].filter { $0.0 > 0 }
    let vi = skipped.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", ")
    let en = skipped.map { "\($0.1.en) (\($0.0))" }.joined(separator: ", ")
    return LocalizedText(
      vi: "Trang tính \"\(report.sheet)\"; số dòng là số dòng của trang."
        + (vi.isEmpty ? "" : " Bỏ qua \(vi)."),
      en: "Sheet \"\(report.sheet)\"; lines are rows of the sheet."
        + (en.isEmpty ? "" : " Left out: \(en)."))
  }

  private var others: LocalizedText? {
    guard !report.otherSheets.isEmpty else { return nil }
    let names = report.otherSheets.map { "\"\($0)\"" }.joined(separator: ", ")
    return LocalizedText(
      vi: "Chưa đọc các trang khác: \(names); chọn bằng --sheet.",
      en: "Other sheets were not read: \(names); choose one with --sheet.")
  }

  private var changes: LocalizedText? {
    let (converted, repaired) = (report.convertedCells, report.repairedCodes)
    guard converted + repaired > 0 else { return nil }
    return LocalizedText(
      vi: "Chuyển sang Unicode \(converted) ô; thêm lại số 0 đầu cho \(repaired) mã số.",
      en: "\(converted) cells became Unicode; \(repaired) codes got their lost zeros back.")
  }

  private var valueless: LocalizedText? {
    guard report.valuelessCells > 0 else { return nil }
    return LocalizedText(
      vi: "\(report.valuelessCells) ô có công thức lỗi hoặc chưa tính;"
        + " hãy mở tệp bằng Excel rồi lưu lại.",
      en: "\(report.valuelessCells) cells have errors or formulas that were never calculated.")
  }
}
