internal import CooperativeLaw
internal import GRDB

/// What a dependent unit that is typed late has missed of its unit's life.
enum DependentFollowing {
  /// Records for it what followed for the unit's other branches since its first day.
  static func catchUp(_ act: Act, dependent: Int64, ofUnit unit: Int64, filing: Int64) throws {
    let parent = try StatusBook.read(act.db, StatusHolder.unit(act.db, unit))
    let holder = try StatusHolder.dependents(act.db, of: unit, at: Moment(day: act.day))
      .first { $0.dependent == dependent }
    guard let holder else { return }
    for entry in parent.entries where entry.event.day > act.day {
      let day = entry.event.day
      let state = try StatusBook.read(act.db, holder).state(on: day)
      let effects = StatusCascade.effects(
        of: entry.event.event, parent.regime(on: day), parent: parent.state(on: day),
        on: [(holder.subject, state)])
      for effect in effects {
        try StatusLedger.append(
          act.db, DatedStatusEvent(day, effect.event), of: holder, notifiedOn: nil, endsOn: nil,
          filing: filing)
      }
    }
    _ = try StatusLedger.recompute(act.db, holder, filing: filing)
  }
}
