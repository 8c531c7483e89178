import ArgumentParser
import CooperativeLaw
import Registry

/// `htx area show CODE`: the area that had a code on a day.
struct AreaShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem địa bàn mang mã này vào một ngày.",
      en: "Show the area that had this code on a day.")
  }

  @Argument(
    help: .said(
      vi: "Mã: tỉnh 2 chữ số, huyện 3, xã 5.",
      en: "Code: province 2 digits, district 3, commune 5.",
      value: LocalizedText(vi: "mã", en: "code")))
  var code: String
  @Option(
    help: .said(
      vi: "Vào ngày này (mặc định hôm nay).", en: "On this day (today if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var asOf: DateArgument?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let day = asOf?.date ?? session.today
    let registry = try session.registry(for: .reading)
    let area = try registry.area(code: code, on: day).found(code: code, on: day)
    try session.show(
      Answer(
        fields: zip(AreaColumns.list, AreaColumns.row(area)).map { (column: $0.0, cell: $0.1) },
        parts: [
          Answer.Part(
            key: "successors", heading: LocalizedText(vi: "Trở thành", en: "Became"),
            table: Table(
              AreaShow.columns,
              rows: try registry.successors(of: area).map { AreaShow.row($0, other: $0.successor) })
          ),
          Answer.Part(
            key: "predecessors", heading: LocalizedText(vi: "Hình thành từ", en: "Came from"),
            table: Table(
              AreaShow.columns,
              rows: try registry.predecessors(of: area).map { AreaShow.row($0, other: $0.former) })),
        ]))
    return .done
  }

  private static let columns = [
    AreaColumns.list[0], AreaColumns.list[2],
    Column("extent", vi: "Phần", en: "Extent", .code),
    Column("default", vi: "Mặc định", en: "Default", .code),
    Column("changed_on", vi: "Ngày đổi", en: "Changed on", .date),
  ]

  private static func row(_ step: AreaSuccession, other: Area) -> [Cell] {
    [
      .text(other.code), .text(other.pathName), .extent(step.extent), .yes(step.isDefault),
      .optional(step.day),
    ]
  }
}

extension Cell {
  /// Whether all of an area or a part of it.
  static func extent(_ extent: AreaExtent) -> Cell {
    switch extent {
    case .whole: .coded("whole", LocalizedText(vi: "toàn bộ", en: "whole"))
    case .part: .coded("part", LocalizedText(vi: "một phần", en: "part"))
    }
  }

  /// A mark that something is so; nothing when it is not.
  static func yes(_ isSo: Bool) -> Cell {
    isSo ? .coded("yes", LocalizedText(vi: "có", en: "yes")) : .missing
  }
}
