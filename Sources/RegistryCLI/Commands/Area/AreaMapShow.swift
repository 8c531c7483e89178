import ArgumentParser
import CooperativeLaw
import Registry

/// `htx area map CODE`: what an area became and what it came from, over every change between; with
/// `--to` where the seats of a divided commune lie.
struct AreaMapShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "map", vi: "Đối chiếu mã cũ sang mã mới và mã mới về mã cũ.",
      en: "Follow an old code to the new and a new one to the old.",
      discussion: LocalizedText(
        vi: """
          Xã đã chia thì sổ không đoán: ghi --to để chọn xã mới cho mọi đơn vị có trụ sở ở đó, hoặc \
          chỉ cho các đơn vị nêu bằng --unit. Lựa chọn được lưu thành hồ sơ; bản đồ cũ vẫn giữ nguyên.
          """,
        en: """
          A commune that was divided is not guessed at: --to chooses the new commune for every unit \
          with its seat there, or for those named with --unit. The choice is kept as a filing; the old \
          map stays as it is.
          """))
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
  @Option(
    help: .said(
      vi: "Xếp trụ sở ở xã đã chia vào xã mới này.",
      en: "Place the seats of a divided commune in this new one.",
      value: LocalizedText(vi: "xã-mới", en: "commune")))
  var to: String?
  @Option(
    help: .said(
      vi: "Chỉ đơn vị này; ghi nhiều lần được.", en: "Only this unit; may be given several times.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard to == nil, !unit.isEmpty else { return }
    throw ValidationError(
      say(LocalizedText(vi: "--unit đi cùng --to.", en: "--unit goes with --to.")))
  }

  func run(in session: Session) throws -> Outcome {
    if let to {
      let placement = SeatPlacement(from: code, to: to, units: unit)
      try session.show(
        session.registry(for: .writing).placeSeats(placement, session.filing(write)))
      return .done
    }
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
