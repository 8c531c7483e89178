import Registry

/// What a run comes across that stands at the head of a page: whose registry, and what was asked.
final class PageFacts {
  /// The office of the registry that was opened; read for pages only.
  var office: OfficeRecord?
  /// The moment that was asked about.
  var moment: Moment?
  /// Whether the answer may be imported again.
  var isImportable = false
  /// Whether a registry was opened to be read.
  var readsRegistry = false
  /// How much personal data the verb shows.
  var disclosure = Disclosure.masked
  /// What each column of the verb's list is to the public.
  var profile = ColumnProfile.none

  /// The head of a page under a verb's own title, or under what the verb does.
  func head(_ title: PageTitle?, over payload: Payload, in session: Session) -> PageHead {
    PageHead(
      office: office, day: session.today, given: title, verb: session.abstract,
      isImportable: isImportable, moment: moment,
      isInternal: payload.columnKeys.contains { !profile.shows($0, to: .publicOnly) })
  }
}
