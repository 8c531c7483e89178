import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop list`: the products, their stars, and where they stand on a day.
struct OcopList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê sản phẩm OCOP, hạng sao, tình trạng công nhận.",
      en: "List OCOP products with their stars and where they stand.")
  }

  @OptionGroup var options: OcopFilterOptions
  @Option(
    help: .said(
      vi: "Tình trạng: recognised (đang được công nhận), expiring (sắp hết hạn), expired "
        + "(hết hạn), revoked (bị thu hồi), none (chưa được công nhận).",
      en: "State: recognised, expiring, expired, revoked, none.",
      value: LocalizedText(vi: "tình-trạng", en: "state")))
  var state: WordArgument<OCOPState>?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    var filter = try options.filter(in: registry, at: moment)
    filter.state = state?.word
    let found = try registry.products(filter, at: moment)
    let columns = global.format.isBrief ? OcopColumn.brief : OcopColumn.all
    try session.show(OcopColumn.table(columns, found))
    for text in OcopCount(found).texts { session.tell(text) }
    return .done
  }
}

/// How many products a list shows, and what part of those that hold is of cooperatives.
struct OcopCount {
  let records: [OCOPRecord]

  init(_ records: [OCOPRecord]) { self.records = records }

  var texts: [LocalizedText] {
    let holding = records.filter { [.recognised, .expiring].contains($0.state) }
    let total = LocalizedText(
      vi: "\(records.count) sản phẩm, \(holding.count) đang được công nhận.",
      en: "\(records.count) products, \(holding.count) recognised.")
    let own = holding.filter { $0.ownerType == .cooperative }
    guard !own.isEmpty else { return [total] }
    let owners = Set(own.map { $0.unit ?? $0.ownerName }).count
    let tenths = (own.count * 1_000 + holding.count / 2) / holding.count
    return [
      total,
      LocalizedText(
        vi: "Của hợp tác xã: \(own.count) sản phẩm, \(owners) hợp tác xã "
          + "(\(tenths / 10),\(tenths % 10) %).",
        en: "Of cooperatives: \(own.count) products, \(owners) cooperatives "
          + "(\(tenths / 10).\(tenths % 10)%)."),
    ]
  }
}
