import ArgumentParser
import CooperativeLaw
import Registry

/// `htx db purge-personal-data`: erases the personal data of people who left long ago.
struct DBPurgePersonalData: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "purge-personal-data", vi: "Xóa dữ liệu cá nhân của người đã ra từ lâu.",
      en: "Erase the personal data of people who left long ago.",
      discussion: LocalizedText(
        vi: """
          Xóa số định danh, ngày sinh, dân tộc, địa chỉ, điện thoại, cả trong lịch sử và nội dung hồ \
          sơ. Giữ lại tên, giới tính, năm sinh, tư cách thành viên, vốn góp, nên số đếm và lịch sử \
          không đổi. Người còn vốn góp chưa trả thì chưa xóa. Không lấy lại được. Thời hạn lưu do cơ \
          quan quyết định (Luật 91/2025/QH15; thời hạn theo từng loại chưa có trong dữ liệu). Bản sao \
          lưu và tệp đã xuất còn nguyên: hãy xóa riêng.
          """,
        en: """
          Identity numbers, days of birth, ethnic groups, addresses and phones go, in histories and in \
          the content of filings too. Names, sex, years of birth, memberships and capital stay, so that \
          counts and histories do not change. Who still holds capital is kept. It cannot be undone. How \
          long to keep is for the office to decide (Law 91/2025/QH15; times for each kind are not \
          known). Backups and exported files are as they were: delete them as well.
          """))
  }

  @Option(
    help: .said(
      vi: "Số năm lưu, kể từ ngày ra khỏi đơn vị cuối cùng.",
      en: "Years to keep, since the last unit was left.",
      value: LocalizedText(vi: "số-năm", en: "years")))
  var years: Int
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let purge = try session.registry(for: .writing).purgePersonalData(
      after: years, session.filing(write))
    try session.show(PurgeAnswer(purge).answer)
    session.tell(PurgeAnswer(purge).talk(isDryRun: write.dryRun))
    return .done
  }
}
