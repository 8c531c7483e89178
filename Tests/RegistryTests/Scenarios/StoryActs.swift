import CooperativeLaw
import GRDB
import RegistryTestSupport
import ScenarioTestSupport

@testable import Registry

extension StoryOffice {
  /// Does what an officer does for an event of a story: by the act there is for it, else by the
  /// engine that every act uses.
  ///
  /// - Returns: the receipt, and whether an act judged it by every rule.
  func answer(_ act: StoryEvent) throws -> (receipt: FilingReceipt, isJudged: Bool) {
    guard let event = act.statusEvent else { return (try void(act), true) }
    if let receipt = try unitAct(act, event) ?? caseAct(act, event) { return (receipt, true) }
    return (try record(act, event), false)
  }

  /// Whether an act of its own answers an event, so that dated rules are asked too.
  func hasAct(_ act: StoryEvent) throws -> Bool {
    guard let event = act.statusEvent else { return true }
    guard try holder(act.unit).dependent == nil else { return event == .closingCompleted }
    switch event {
    case .reorganisationOpened, .reorganisationCompleted, .reorganisationCancelled,
      .dissolutionStepDone, .followsParent:
      return false
    case .suspended, .suspensionExtended:
      return try (state(before: act) == .suspended) == (event == .suspensionExtended)
    // The act of restoring tells by the case whether the tax authority asked for it.
    case .restored: return try state(before: act) != .revokedTax
    case .groupEnded, .closingOpened:
      let certified = story.units.first { $0.name == act.unit }?.registeredOn
      return (certified.map { $0 <= act.on } ?? false) != event.isOfNotifiedGroups
    default: return true
    }
  }

  private func state(before act: StoryEvent) throws -> LegalStatus {
    try registry.queue.read { db in
      try StatusBook.read(db, holder(act.unit)).state(on: act.on).status
    }
  }

  private func void(_ act: StoryEvent) throws -> FilingReceipt {
    let number = try filings.number(of: act.of)
    let receipt = try registry(on: act.typedOn).void(
      filing: number, replays: true, details(act))
    filings.fell(receipt.later.filter { $0.outcome == .impossible }.map(\.filing))
    return receipt.filing
  }

  private func unitAct(_ act: StoryEvent, _ event: StatusEvent) throws -> FilingReceipt? {
    guard try hasAct(act) else { return nil }
    let (registry, details) = (registry(on: act.typedOn), details(act))
    let holder = try holder(act.unit)
    let unit = try number(of: holder)
    switch event {
    case .suspended, .suspensionExtended:
      let dossier = SuspensionDossier(
        from: act.on, until: act.endsOn, noticeOn: act.noticeOn ?? act.on)
      return try registry.suspend(unit: unit, dossier, details)
    case .resumed:
      let dossier = ResumptionDossier(
        on: act.on, noticeOn: act.noticeOn, confirmedOn: act.confirmedOn)
      return try registry.resume(unit: unit, dossier, details)
    case .notAtAddressSet, .notAtAddressLifted:
      return try registry.recordEvent(event, ofUnit: unit, details)
    case .closingCompleted where holder.dependent != nil:
      return try registry.closeDependent(holder.name, ofUnit: unit, details)
    default: return nil
    }
  }
}

extension StatusEvent {
  /// Whether it only happens to a THT that is not registered.
  fileprivate var isOfNotifiedGroups: Bool {
    if case .groupEnded = self { true } else { false }
  }
}
