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

  /// Several definitions as one answer: a list each, so that a file holds them all.
  static func all(_ indicators: [Indicator]) -> Answer {
    let answers = indicators.map { IndicatorAnswer($0).answer }
    guard answers.count > 1 else { return answers.first ?? Answer() }
    let columns = answers[0].fields.map(\.column)
    return Answer(parts: [
      Answer.Part(
        key: "definitions", heading: LocalizedText(vi: "Định nghĩa", en: "Definitions"),
        table: Table(columns, rows: answers.map { $0.fields.map(\.cell) }))
    ])
  }
}
