import CooperativeLaw
import Registry

/// What erasing did, as an answer.
struct PurgeAnswer {
  let purge: PurgeReceipt

  init(_ purge: PurgeReceipt) { self.purge = purge }

  var answer: Answer {
    Answer(
      fields: [
        (
          Column("filing", vi: "Hồ sơ số", en: "Filing", .integer),
          .optional(purge.receipt.filing.map { Int($0) })
        ),
        (Column("cutoff", vi: "Ra đến hết ngày", en: "Left by", .date), .date(purge.cutoff)),
        count("people", "Số người", "People", purge.people),
        count("rows", "Số dòng thông tin", "Rows", purge.rows),
        count("filings", "Hồ sơ được che", "Filings redacted", purge.filings),
        count(
          "kept_for_capital", "Giữ lại vì còn vốn góp", "Kept for their capital",
          purge.keptForCapital),
      ], findings: purge.receipt.findings)
  }

  /// What follows from it.
  func talk(isDryRun: Bool) -> LocalizedText {
    if purge.people == 0 {
      return LocalizedText(
        vi: "Không có ai đến hạn xóa; không ghi gì.", en: "Nobody is due; nothing was written.")
    }
    return isDryRun
      ? LocalizedText(
        vi: "Chỉ xem trước; chưa xóa gì. Việc xóa không lấy lại được.",
        en: "Only shown; nothing was erased. Erasing cannot be undone.")
      : LocalizedText(
        vi: "Đã xóa. Bản sao lưu và tệp đã xuất trước đây vẫn còn dữ liệu: hãy xóa riêng.",
        en: "Erased. Backups and files exported before still hold the data: delete them as well.")
  }

  private func count(
    _ key: String, _ vi: String, _ en: String, _ number: Int
  ) -> (column: Column, cell: Cell) {
    (Column(key, vi: vi, en: en, .integer), .integer(number))
  }
}
