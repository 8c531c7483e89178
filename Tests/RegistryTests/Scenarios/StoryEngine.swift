import CooperativeLaw
import ScenarioTestSupport

@testable import Registry

extension StoryOffice {
  /// Records an event by the engine that every act uses, judged by the table alone.
  @discardableResult
  func record(_ act: StoryEvent, _ event: StatusEvent) throws -> FilingReceipt {
    let holder = try holder(act.unit)
    return try registry(on: act.typedOn).perform(.changeUnit, details(act)) { filing in
      let change = try StatusChange.judge(filing, holder, event, on: filing.day)
      let id = try filing.open(content: "{}")
      try filing.touch(holder.unit)
      try change.write(filing, filing: id, notifiedOn: act.noticeOn, endsOn: act.endsOn)
    }
  }
}

extension StoryEvent {
  /// Whether the table of statuses, and not a dated rule, refuses it.
  var isRefusedByTable: Bool {
    !Set(refused ?? []).isDisjoint(with: [
      "status.transition", "record.status-not-known", "record.later-event",
    ])
  }
}
