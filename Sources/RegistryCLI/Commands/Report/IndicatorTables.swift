import CooperativeLaw
import Registry

/// Lists of figures and of what stands behind them.
enum IndicatorTables {
  /// Figures, one a row, with how many are known of how many.
  static func figures(_ figures: [IndicatorFigure], by breakdown: IndicatorBreakdown?) -> Table {
    let part = breakdown.map {
      [
        Column("part", vi: $0.label.vi, en: $0.label.en, .code, isSpare: true),
        Column("part_name", vi: "tên", en: "name"),
      ]
    }
    return Table(
      [
        Column("indicator", vi: "Chỉ tiêu", en: "Indicator", .code, isSpare: true),
        Column("name", vi: "Tên", en: "Name", .name),
      ] + (part ?? []) + [
        Column("value", vi: "Giá trị", en: "Value", .money),
        Column("unit", vi: "Đơn vị tính", en: "Unit"),
        Column("known", vi: "Biết", en: "Known", .integer),
        Column("count", vi: "Trên", en: "Of", .integer),
      ], rows: figures.map { row($0, isPart: part != nil) })
  }

  private static func row(_ figure: IndicatorFigure, isPart: Bool) -> [Cell] {
    let indicator = Indicator.named(figure.indicator)
    let unit = indicator?.unit ?? .number
    let part: [Cell] =
      isPart
      ? [
        .optional(figure.part?.code),
        figure.part.map { .coded($0.label.vi, $0.label) } ?? .missing,
      ] : []
    return [
      .text(figure.indicator),
      indicator.map { .coded($0.name.vi, $0.name) } ?? .missing,
    ] + part + [
      IndicatorCells.figure(figure.hundredths, of: unit), IndicatorCells.unit(unit),
      .integer(figure.known), .integer(figure.count),
    ]
  }

  /// What a figure counts, one a row.
  static func rows(_ rows: [IndicatorRow], unit: Indicator.Unit) -> Table {
    Table(
      [
        Column("unit", vi: "Số", en: "Number", .code),
        Column("subject", vi: "Tên", en: "Name", .name),
        Column("value", vi: "Giá trị", en: "Value", unit == .dong ? .money : .integer),
        Column("weight", vi: "Trọng số", en: "Weight", .integer, isRare: true),
      ],
      rows: rows.map {
        [
          .optional($0.unit), .text($0.subject),
          $0.value.map { .integer($0) }
            ?? .coded("", LocalizedText(vi: "chưa rõ", en: "not known")),
          .optional($0.weight),
        ]
      })
  }
}
