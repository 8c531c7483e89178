import ArgumentParser
import CooperativeLaw
import Registry

/// `htx area map CODE`: what an area became and what it came from, over every change between.
struct AreaMapShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "map", vi: "Đối chiếu mã cũ sang mã mới và mã mới về mã cũ.",
      en: "Follow an old code to the new and a new one to the old.")
  }

  @Argument(
    help: .said(
      vi: "Mã cũ hay mới.", en: "An old or new code.", value: LocalizedText(vi: "mã", en: "code")))
  var code: String
  @Option(
    help: .said(
      vi: "Mã hiểu theo ngày này (mặc định hôm nay, rồi mọi ngày trước).",
      en: "The code as of this day (today if not given, else every day before).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var asOf: DateArgument?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let areas = try areas(registry, today: session.today)
    let rows = try areas.flatMap { area in
      let map = try registry.map(of: area)
      return map.became.map { AreaMapShow.row(from: area, to: $0.area, $0) }
        + map.cameFrom.map { AreaMapShow.row(from: $0.area, to: area, $0) }
    }
    if rows.isEmpty {
      let names = areas.map(\.pathName).joined(separator: "; ")
      session.tell(
        LocalizedText(
          vi: "\(code) (\(names)) không đổi từ trước đến nay.",
          en: "\(code) (\(names)) has not changed."))
    }
    try session.show(Table(AreaMapShow.columns, rows: rows))
    return .done
  }

  /// The area of the day; without a day and none today, every area that ever had the code.
  private func areas(_ registry: Registry, today: CivilDate) throws -> [Area] {
    let day = asOf?.date ?? today
    let lookup = try registry.area(code: code, on: day)
    if asOf == nil, case .otherDays(let periods) = lookup { return periods.map(\.area) }
    return [try lookup.found(code: code, on: day)]
  }

  private static let columns = [
    Column("from_code", vi: "Mã cũ", en: "Old code", .code),
    Column("from_name", vi: "Địa bàn cũ", en: "Old area"),
    Column("to_code", vi: "Mã mới", en: "New code", .code),
    Column("to_name", vi: "Địa bàn mới", en: "New area"),
    Column("extent", vi: "Phần", en: "Extent", .code),
    Column("default", vi: "Mặc định", en: "Default", .code),
    Column("via", vi: "Qua", en: "Via"),
  ]

  private static func row(from old: Area, to new: Area, _ link: AreaLink) -> [Cell] {
    let via = link.via.map { "\($0.code) \($0.fullName)" }.joined(separator: " → ")
    return [
      .text(old.code), .text(old.pathName), .text(new.code), .text(new.pathName),
      .extent(link.extent), .yes(link.isDefault), via.isEmpty ? .missing : .text(via),
    ]
  }
}
