import CooperativeLaw
import Registry

/// What is said of an office file beside the numbers of its import.
struct SheetTalk {
  private let report: SheetReport

  init(_ report: SheetReport) { self.report = report }

  /// The sentences, first things first.
  var texts: [LocalizedText] {
    [sheet, others, changes].compactMap { $0 } + SheetFillTalk(report).texts
      + [valueless].compactMap { $0 }
  }

  private var sheet: LocalizedText? {
    guard !report.sheet.isEmpty else { return text }
    let skipped = skipped
    return LocalizedText(
      vi: "Trang tính \"\(report.sheet)\"; số dòng là số dòng của trang."
        + (skipped.vi.isEmpty ? "" : " Bỏ qua \(skipped.vi)."),
      en: "Sheet \"\(report.sheet)\"; lines are rows of the sheet."
        + (skipped.en.isEmpty ? "" : " Left out: \(skipped.en)."))
  }

  /// What is said of text that is no plain CSV.
  private var text: LocalizedText? {
    let skipped = skipped
    guard report.fileEncoding != nil || !skipped.vi.isEmpty else { return nil }
    let encoding = report.fileEncoding?.label
    let vi = [
      encoding.map { "Tệp viết bằng \($0.vi), đã chuyển sang Unicode." },
      skipped.vi.isEmpty ? nil : "Bỏ qua \(skipped.vi).",
    ]
    let en = [
      encoding.map { "The file is in \($0.en) and was read as Unicode." },
      skipped.en.isEmpty ? nil : "Left out: \(skipped.en).",
    ]
    return LocalizedText(
      vi: vi.compactMap { $0 }.joined(separator: " "),
      en: en.compactMap { $0 }.joined(separator: " "))
  }

  private var skipped: (vi: String, en: String) {
    let counts = report.counts
    let skipped = [
      (counts.groupRows, LocalizedText(vi: "dòng nhóm", en: "group rows")),
      (counts.subtotalRows, LocalizedText(vi: "dòng cộng", en: "sums")),
      (counts.numberRows, LocalizedText(vi: "dòng số cột", en: "rows of column numbers")),
      (counts.signatureRows, LocalizedText(vi: "dòng ký tên", en: "signature rows")),
    ].filter { $0.0 > 0 }
    return (
      skipped.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", "),
      skipped.map { "\($0.1.en) (\($0.0))" }.joined(separator: ", ")
    )
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
