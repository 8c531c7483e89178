import Registry

/// What a run comes across that stands at the head of a page: whose registry, and what was asked.
final class PageFacts {
  /// The office of the registry that was opened; read for pages only.
  var office: OfficeRecord?
  /// The moment that was asked about.
  var moment: Moment?
  /// Whether the answer may be imported again.
  var isImportable = false

  /// The head of a page under a verb's own title, or under what the verb does.
  func head(_ title: PageTitle?, in session: Session) -> PageHead {
    PageHead(
      office: office, day: session.today, given: title, verb: session.abstract,
      isImportable: isImportable, moment: moment)
  }
}
