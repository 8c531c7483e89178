import ArgumentParser
import CooperativeLaw
import Registry

/// `htx transition list`: units that have a duty of changing laws open, and what they lack.
struct TransitionList: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "list", vi: "Liệt kê đơn vị chưa chuyển đổi hoặc chưa rõ, theo địa bàn.",
      en: "List the units not yet done or not known, by area.")
  }

  @Option(help: TransitionDuty.help) var duty: WordArgument<TransitionDuty>?
  @Option(help: TransitionState.help) var state: WordArgument<TransitionState>?
  @Flag(
    help: .said(
      vi: "Cả những đơn vị đã làm xong hoặc đã chấm dứt.",
      en: "Also the units that have done it or have ended."))
  var all = false
  @Option(
    help: .said(
      vi: "Trụ sở trong địa bàn này, theo bản đồ cũ hay mới.",
      en: "With the seat in this area, by the old map or the new.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try self.area.map { try registry.area(named: $0, on: moment.day) }
    let found = try registry.transitions(
      TransitionFilter(
        duty: duty?.word, area: area, states: state?.word == .notBound ? [.notBound] : nil),
      at: moment)
    let shown = found.filter(isListed)
    let columns =
      global.format.isBrief
      ? TransitionColumn.brief(ofOneDuty: duty != nil) : TransitionColumn.all
    try session.show(
      Table(columns.map(\.column), rows: shown.map { record in columns.map { $0.cell(record) } }))
    for text in TransitionCount.texts(found, on: moment.day) { session.tell(text) }
    return .done
  }

  private func isListed(_ record: TransitionRecord) -> Bool {
    if let state { return record.standing.state == state.word }
    return all || record.standing.state.isOpen
  }
}
