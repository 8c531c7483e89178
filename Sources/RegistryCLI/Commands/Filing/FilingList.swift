public import ArgumentParser
import CooperativeLaw
public import Registry

extension FilingKind: ExpressibleByArgument {}

/// `htx filing list`: the filings, newest last.
struct FilingList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê hồ sơ, mới nhất ở cuối.", en: "List the filings, newest last.")
  }

  @Option(
    help: .said(
      vi: "Chỉ hồ sơ về đơn vị này.", en: "Only those about this unit.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?
  @Option(
    help: .said(
      vi: "Chỉ loại hồ sơ này.", en: "Only this kind.",
      value: LocalizedText(vi: "loại", en: "kind")))
  var kind: FilingKind?
  @Option(
    help: .said(
      vi: "Chỉ hồ sơ của cán bộ này.", en: "Only those this officer filed.",
      value: LocalizedText(vi: "tên", en: "name")))
  var filedBy: String?
  @Option(
    help: .said(
      vi: "Ghi vào sổ từ ngày này.", en: "Recorded on this day or later.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var from: DateArgument?
  @Option(
    help: .said(
      vi: "Ghi vào sổ đến hết ngày này.", en: "Recorded on this day or earlier.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var to: DateArgument?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    var filter = FilingFilter()
    filter.unit = unit
    filter.kind = kind
    filter.officer = filedBy
    filter.recordedFrom = from?.date
    filter.recordedTo = to?.date
    let filings = try session.registry(for: .reading).filings(filter)
    if filings.isEmpty {
      session.tell(LocalizedText(vi: "Không có hồ sơ nào.", en: "There are no filings."))
    }
    try session.show(Table(FilingColumns.list, rows: filings.map(FilingColumns.row)))
    return .done
  }
}
