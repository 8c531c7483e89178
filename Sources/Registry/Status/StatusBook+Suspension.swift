internal import CooperativeLaw
internal import GRDB

extension StatusBook {
  /// The suspensions that began before a day, each as long as it really lasted.
  ///
  /// One whose resumption is not on record lasts up to that day, whatever was notified.
  func suspensions(before day: CivilDate) -> [DateSpan] {
    spans(of: history()).compactMap { span in
      guard String.fromDatabaseValue(span.values[0]) == LegalStatus.suspended.rawValue,
        let from = CivilDate(iso: span.from), from < day
      else { return nil }
      let end = span.to.flatMap { CivilDate(iso: $0) }
      return DateSpan(from: from, to: min(end ?? day, day))
    }
  }

  /// The notice of suspension that holds on a day; `nil` when none is on record.
  func suspension(by day: CivilDate) -> Entry? {
    entries.last {
      [.suspended, .suspensionExtended].contains($0.event.event) && $0.event.day <= day
    }
  }

  /// Whether what it is about is registered on a day; a THT may only have told the commune.
  func isRegistered(on day: CivilDate) -> Bool {
    certifiedOn.map { day >= $0 } ?? (holder.subject != .group)
  }
}
