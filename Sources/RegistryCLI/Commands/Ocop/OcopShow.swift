import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop show`: a product, the decisions on it and its owners.
struct OcopShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem một sản phẩm: các quyết định, các chủ thể.",
      en: "Show a product, the decisions on it and its owners.")
  }

  @Argument(help: ProductArgument.help) var product: String
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let found = try session.registry(for: .reading).product(
      named: product, at: session.moment(read))
    try session.show(Answer(found))
    return .done
  }
}

extension Answer {
  /// An OCOP product with its history.
  init(_ product: OCOPProductRecord) {
    self.init(
      fields: OcopColumn.all.map { ($0.column, $0.cell(product.record)) },
      parts: [
        Part(
          key: "recognitions", heading: LocalizedText(vi: "Các quyết định", en: "Decisions"),
          table: Table(Self.decisionColumns, rows: product.recognitions.map(Self.row))),
        Part(
          key: "owners", heading: LocalizedText(vi: "Các chủ thể", en: "Owners"),
          table: Table(Self.ownerColumns, rows: product.owners.map(Self.row))),
      ])
  }

  private static let decisionColumns = [
    Column("decided_on", vi: "Ngày QĐ", en: "Decided on", .date),
    Column("decision_number", vi: "Quyết định", en: "Decision", .code),
    Column("stars", vi: "Sao", en: "Stars", .integer),
    Column("score_a", vi: "A", en: "A", .hundredths, isRare: true),
    Column("score_b", vi: "B", en: "B", .hundredths, isRare: true),
    Column("score_c", vi: "C", en: "C", .hundredths, isRare: true),
    Column("score", vi: "Điểm", en: "Score", .hundredths),
    Column("valid_to", vi: "Hiệu lực đến", en: "Valid to", .date),
    Column("revoked_on", vi: "Thu hồi ngày", en: "Revoked on", .date, isRare: true),
    Column("reason", vi: "Lý do", en: "Reason", isRare: true),
  ]

  private static func row(_ decision: OCOPRecognitionRecord) -> [Cell] {
    let scores = OCOPScores.Part.allCases.map { decision.scores[$0] } + [decision.scores.total]
    return [
      .date(decision.decidedOn), .text(decision.decisionNumber), .integer(decision.stars),
    ] + scores.map { $0.map(Cell.hundredths) ?? .missing } + [
      .optional(decision.validTo), .optional(decision.revokedOn),
      .optional(decision.revokedFor.flatMap { $0.isEmpty ? nil : $0 }),
    ]
  }

  private static let ownerColumns = [
    Column("from", vi: "Từ ngày", en: "From", .date),
    Column("to", vi: "Đến ngày", en: "To", .date),
    Column("unit", vi: "Đơn vị", en: "Unit", .code),
    Column("owner_name", vi: "Chủ thể", en: "Owner", .name),
    Column("product", vi: "Sản phẩm", en: "Product", .name),
  ]

  private static func row(_ owner: OCOPProductRecord.Owner) -> [Cell] {
    [
      .optional(owner.from), .optional(owner.to), .optional(owner.unit), .text(owner.name),
      .text(owner.product),
    ]
  }
}
