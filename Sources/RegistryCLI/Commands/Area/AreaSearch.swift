import ArgumentParser
import CooperativeLaw
import Registry

/// `htx area search TEXT`: areas by name, with or without marks.
struct AreaSearch: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "search", vi: "Tìm địa bàn theo tên, có dấu hay không dấu.",
      en: "Find areas by name, with or without marks.")
  }

  @Argument(
    help: .said(
      vi: "Tên, như \"thanh mai, bac kan\".", en: "A name, such as \"thanh mai, bac kan\".",
      value: LocalizedText(vi: "tên", en: "name")))
  var text: String
  @Option(
    help: .said(
      vi: "Chỉ địa bàn có vào ngày này.", en: "Only areas of this day.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var asOf: DateArgument?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let found = try session.registry(for: .reading).areas(matching: text, on: asOf?.date)
    guard !found.isEmpty else { throw RegistryError.areaNotFound(text) }
    try session.show(Table(AreaColumns.list, rows: found.map { AreaColumns.row($0.area) }))
    return .done
  }
}
