import CooperativeLaw
import Registry

/// A column of a list of flags.
struct FlagColumn: Sendable {
  let column: Column
  let cell: @Sendable (UnitFlag) -> Cell

  private init(_ column: Column, _ cell: @escaping @Sendable (UnitFlag) -> Cell) {
    self.column = column
    self.cell = cell
  }

  /// What fits a screen.
  static let brief: [FlagColumn] = [
    level, localNumber, name, ground, since, reachedOn, certainty, next,
  ]

  /// What data formats hold.
  static let all: [FlagColumn] =
    [localNumber, kind, name, areaCode, areaName, ground, level, since, term, reachedOn, certainty]
    + [held, heldUntil, openedOn, next, nextBy, nextDue, cure, articles, command]

  private static let localNumber = Self(Column("local_number", vi: "Số", en: "Number", .code)) {
    .text($0.unit)
  }
  private static let kind = Self(Column("kind", vi: "Loại hình", en: "Kind")) { .word($0.kind) }
  private static let name = Self(Column("name", vi: "Tên đơn vị", en: "Name", .name)) {
    .text($0.name)
  }
  private static let areaCode = Self(Column("area_code", vi: "Mã xã", en: "Area code", .code)) {
    .optional($0.areaCode)
  }
  private static let areaName = Self(Column("area_name", vi: "Xã", en: "Area")) {
    .optional($0.areaName)
  }
  static let ground = Self(Column("ground", vi: "Căn cứ", en: "Ground")) {
    .word($0.flag.ground)
  }
  static let level = Self(Column("level", vi: "Mức", en: "Level", .code)) {
    .word($0.flag.level)
  }
  private static let since = Self(Column("since", vi: "Từ ngày", en: "Since", .date)) {
    .optional($0.flag.since)
  }
  private static let term = Self(Column("term", vi: "Thời hạn", en: "Term")) {
    $0.flag.period.map { .coded($0.code, $0.text) } ?? .missing
  }
  private static let reachedOn = Self(
    Column("reached_on", vi: "Đến mức", en: "Reached", .date)
  ) { .optional($0.flag.reachedOn) }
  private static let certainty = Self(
    Column("certainty", vi: "Tin cậy", en: "Certainty", .code, isSpare: true)
  ) { .coded($0.flag.certainty.rawValue, $0.flag.certainty.label) }
  private static let held = Self(Column("held_by", vi: "Tạm dừng vì", en: "Held by")) {
    $0.flag.hold.map { .coded($0.code, $0.label) } ?? .missing
  }
  private static let heldUntil = Self(
    Column("held_until", vi: "Tạm dừng đến", en: "Held until", .date)
  ) { .optional($0.flag.hold?.until) }
  private static let openedOn = Self(
    Column("opened_on", vi: "Đã mở thủ tục", en: "Procedure opened", .date)
  ) { .optional($0.flag.openedOn) }
  static let next = Self(Column("next", vi: "Việc tiếp theo", en: "Next step")) {
    $0.flag.next.map { .coded($0.code, $0.label) } ?? .missing
  }
  static let nextBy = Self(Column("next_by", vi: "Ai làm", en: "By", .code)) {
    $0.flag.next.map { .word($0.actor) } ?? .missing
  }
  static let nextDue = Self(Column("next_due", vi: "Hạn", en: "Due", .date)) {
    .deadline($0.flag.next?.deadline)
  }
  private static let cure = Self(Column("cure", vi: "Hết khi", en: "Cured when")) {
    .coded($0.flag.cure.en, $0.flag.cure)
  }
  static let articles = Self(Column("articles", vi: "Căn cứ pháp lý", en: "Articles")) { flag in
    let cited = [flag.flag.citation] + (flag.flag.next?.citations ?? [])
    return .text(
      cited.reduce(into: [String]()) {
        if !$0.contains($1.reference) { $0.append($1.reference) }
      }.joined(separator: "; "))
  }
  static let command = Self(Column("command", vi: "Lệnh", en: "Command", .code)) {
    .optional(FlagCommand.typed($0.flag, $0.unit))
  }
}

extension FlagGround: LabelledWord {}

extension FlagHold {
  /// The code of what holds a flag.
  fileprivate var code: String {
    switch self {
    case .explained(let kind, _, _, _, _): kind.rawValue
    case .notified: "notified_suspension"
    }
  }
}
