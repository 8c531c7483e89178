import ArgumentParser
import CooperativeLaw
import Registry

/// `htx area statistic record`: a figure of an area in a year.
struct AreaStatisticRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi một số liệu của địa bàn trong một năm.",
      en: "Record a figure of an area in a year.",
      discussion: LocalizedText(
        vi: "Ghi lại cùng chỉ tiêu, cùng năm thì thay bản trước; bản trước vẫn được giữ.",
        en: "The same item and year again takes the place of the former, which is kept."))
  }

  @Argument(
    help: .said(
      vi: "Địa bàn: mã hoặc tên.", en: "The area: code or name.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @Option(
    help: .said(vi: "Năm.", en: "The year.", value: LocalizedText(vi: "năm", en: "year")))
  var year: Int?
  @Option(
    help: AreaStatisticItem.help(
      vi: "Chỉ tiêu", en: "The item", value: LocalizedText(vi: "chỉ-tiêu", en: "item")))
  var item: WordArgument<AreaStatisticItem>?
  @Option(
    help: .said(
      vi: "Giá trị; đạt chuẩn ghi 1, chưa đạt ghi 0.",
      en: "The figure; 1 when a standing is met, 0 when not.",
      value: LocalizedText(vi: "số", en: "number")))
  var value: Int?
  @Option(
    help: .said(
      vi: "Nguồn số liệu.", en: "Where it is from.", value: LocalizedText(vi: "nguồn", en: "source")
    )
  )
  var source: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let area = try session.text(
      area, option: say(LocalizedText(vi: "địa bàn", en: "the area")),
      question: LocalizedText(vi: "Địa bàn", en: "Area"))
    let year = try session.value(
      year, option: "--year", question: LocalizedText(vi: "Năm", en: "Year")
    ) { Int($0) }
    let item = try session.word(
      item, option: "--item", question: LocalizedText(vi: "Chỉ tiêu", en: "Item"))
    let value = try session.value(
      value, option: "--value", question: LocalizedText(vi: "Giá trị", en: "Value")
    ) { Int($0) }
    try session.show(
      session.registry(for: .writing).recordAreaStatistic(
        AreaStatisticDossier(
          area: area, year: year, item: item, value: value, source: source ?? ""),
        session.filing(write)))
    return .done
  }
}
