import CooperativeLaw
import Registry

extension Session {
  /// The registry that the run names.
  func registry(for access: Registry.Access) throws -> Registry {
    let registry = try Registry.open(at: registryPath, for: access, clock: clock)
    if global.format == .html { page.office = try registry.office() }
    if access == .reading { page.readsRegistry = true }
    return registry
  }

  /// The moment that a read asks about.
  func moment(_ read: ReadOptions) -> Moment {
    let moment = Moment(
      day: read.asOf?.date ?? today,
      knowledge: read.knownAt.map { .time($0.utcText) } ?? .present)
    page.moment = moment
    return moment
  }

  /// The details of the filing that a write makes.
  func filing(_ write: WriteOptions) throws -> FilingDetails {
    FilingDetails(
      officer: try officer(), decidedOn: write.decided?.date, effectiveOn: write.effective?.date,
      decisionNumber: write.decision, note: write.note ?? "", dryRun: write.dryRun)
  }
}
