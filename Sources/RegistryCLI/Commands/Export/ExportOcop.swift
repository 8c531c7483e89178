import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export ocop`: OCOP products with every decision on them.
struct ExportOcop: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "ocop", vi: "Xuất sản phẩm OCOP, mỗi quyết định một dòng.",
      en: "Export OCOP products, a decision a row.")
  }

  @Option(
    help: .said(
      vi: "Chỉ địa bàn này, theo bản đồ cũ hay mới.",
      en: "Only this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try area.map { try registry.area(named: $0, on: moment.day) }
    let request = ExportRequest.products(in: area, at: moment)
    try session.export(.table(Table(request, from: registry)))
    return .done
  }
}
