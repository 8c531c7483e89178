import CooperativeLaw
import Registry

/// What is said about an import beside its numbers.
struct ImportTalk {
  let report: ImportReport
  let isDryRun: Bool
  let isPartial: Bool

  /// The sentences, first things first.
  var texts: [LocalizedText] {
    report.headerProblems.map(\.text) + (report.sheet.map { SheetTalk($0).texts } ?? [])
      + [outcome].compactMap { $0 } + [rejects].compactMap { $0 }
  }

  private var outcome: LocalizedText? {
    if let earlier = report.earlierFiling {
      return LocalizedText(
        vi: "Tệp này đã nhập trọn ở hồ sơ số \(earlier); không thêm gì.",
        en: "Filing \(earlier) took this very file whole; nothing was added.")
    }
    if report.rowsRejected > 0, !isPartial {
      return LocalizedText(
        vi: "Không ghi gì vì có dòng bị loại. Sửa tệp, hoặc thêm --partial để ghi các dòng đúng.",
        en: "Nothing was written, as rows are rejected. Mend the file, or add --partial.")
    }
    if isDryRun {
      return LocalizedText(vi: "Chỉ xem trước, chưa ghi.", en: "A dry run: nothing was written.")
    }
    if report.rowsWritten == 0, report.rowsRejected == 0 {
      return LocalizedText(
        vi: "Mọi dòng đã có trong sổ; không thêm gì.",
        en: "Every row is on record already; nothing was added.")
    }
    return nil
  }

  private var rejects: LocalizedText? {
    report.rejectsPath.map {
      LocalizedText(
        vi: "Các dòng bị loại ở \($0); sửa rồi nhập lại tệp đó.",
        en: "Rejected rows are in \($0); mend them and import that file.")
    }
  }
}
