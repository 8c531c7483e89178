import CooperativeLaw
import Registry

/// The definition of an indicator as an answer.
struct IndicatorAnswer {
  private let indicator: Indicator

  init(_ indicator: Indicator) { self.indicator = indicator }

  var answer: Answer {
    Answer(fields: [
      (Column("indicator", vi: "Chỉ tiêu", en: "Indicator", .code), .text(indicator.id)),
      (Column("name", vi: "Tên", en: "Name"), .coded(indicator.name.vi, indicator.name)),
      (Column("unit", vi: "Đơn vị tính", en: "Unit"), IndicatorCells.unit(indicator.unit)),
      (
        Column("dimension", vi: "Thuộc về", en: "Dimension"),
        .coded(indicator.dimension.rawValue, indicator.dimension.label)
      ),
      (
        Column("definition", vi: "Định nghĩa", en: "Definition"),
        .coded(indicator.definition.vi, indicator.definition)
      ),
      (
        Column("sources", vi: "Ai hỏi", en: "Asked for by"),
        .text(indicator.sources.map(\.reference).joined(separator: "; "))
      ),
      (Column("sql", vi: "SQL", en: "SQL", .code), .text(indicator.sql)),
    ])
  }
}
