import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch inactive`: units that do not work, by evidence.
struct WatchInactive: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "inactive",
      vi: "Đơn vị không hoạt động, theo quan sát đã ghi; đã báo tạm ngừng thì ghi riêng.",
      en: "Units that do not work, by observation; notified suspensions stand apart.",
      discussion: LocalizedText(
        vi: "Đơn vị chưa ai xem thì không có ở đây: chưa biết gì, chưa phải là ngừng hoạt động.",
        en: "A unit that nobody looked at is not listed: nothing is known of it."))
  }

  @Option(help: RatingHelp.area) var area: String?
  @Option(
    help: .said(
      vi: "Ít nhất bấy nhiêu tháng.", en: "At least so many months.",
      value: LocalizedText(vi: "tháng", en: "months")))
  var months: Int = 0
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try self.area.map { try registry.area(named: $0, on: moment.day) }
    let units = try registry.inactiveUnits(months: months, area: area, at: moment)
    try session.show(Table(WatchColumns.inactive, rows: units.map(WatchColumns.row)))
    let observed = units.count { $0.basis == .observed }
    let notified = units.count - observed
    session.tell(
      LocalizedText(
        vi: "\(observed) đơn vị không hoạt động theo quan sát, \(notified) đã báo tạm ngừng.",
        en: "\(observed) not working by observation, \(notified) by notified suspension."))
    return .done
  }
}
