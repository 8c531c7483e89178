internal import CooperativeLaw
internal import GRDB

/// The figures of a return that are no counts of units: each with of how many it is known.
struct ReturnFigures {
  let db: Database
  let scene: ReportScene

  /// The indicators, in the order of Circular 09/2023/TT-BKHĐT.
  private static let ids = [
    "units.cooperatives", "units.groups", "units.unions", "members.total", "members.cooperatives",
    "members.groups", "cooperatives.average_members", "workers.total", "workers.members",
    "workers.hired", "revenue.total", "revenue.average", "revenue.from_members_share",
    "profit.total", "budget_contribution.total", "capital.total", "assets.total", "income.member",
    "income.worker", "managers.total", "managers.degree_share",
  ]

  func table() throws -> FormTable {
    let reading = IndicatorReading(db: db, scene: scene)
    return FormTable(
      key: "figures", title: LocalizedText(vi: "Số liệu", en: "Figures"),
      columns: [
        FormColumn("indicator", "Chỉ tiêu", "Indicator"),
        FormColumn("source", "Mã số", "Code"),
        FormColumn("value", "Giá trị", "Value", .share),
        FormColumn("unit", "Đơn vị tính", "Unit"), FormColumn("known", "Biết", "Known", .number),
        FormColumn("count", "Trên", "Of", .number),
      ], rows: try Self.ids.compactMap(Indicator.named).map { row($0, try reading.figure($0)) })
  }

  private func row(_ indicator: Indicator, _ figure: IndicatorFigure) -> [FormCell] {
    [
      .coded(indicator.id, indicator.name),
      .optional(indicator.statisticsCode),
      Self.cell(figure.hundredths, of: indicator.unit),
      .coded(indicator.unit.rawValue, indicator.unit.label), .number(figure.known),
      .number(figure.count),
    ]
  }

  /// A figure as people read its unit; đồng without decimals.
  static func cell(_ hundredths: Int?, of unit: Indicator.Unit) -> FormCell {
    guard let hundredths else { return .notKnown }
    switch unit {
    case .percent: return .share(hundredths)
    case .dong: return .money((hundredths + (hundredths >= 0 ? 50 : -50)) / 100)
    case .number, .people:
      return hundredths % 100 == 0 ? .number(hundredths / 100) : .share(hundredths)
    }
  }
}
