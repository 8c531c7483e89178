internal import CooperativeLaw
internal import GRDB

/// A list or register of the members of a unit on paper.
public struct MemberPaper: Sendable {
  /// The unit.
  public let unit: PaperUnit
  /// The form; `nil` where the form of that day is not known.
  public let form: MemberForm?
  /// The tables of the form; empty without a form.
  public let tables: [FormTable]
  /// How many members the tables list.
  public let listed: Int
  /// How many associates without capital there are, whom no form lists.
  public let notListed: Int
  /// The capital of those listed, in đồng.
  public let capital: Int
}

extension Registry {
  /// The members of a unit in a form, with what stands above and below it.
  ///
  /// - Parameters:
  ///   - form: which form; when `nil`, that of a member list on the day.
  ///   - text: the unit, as an officer names it.
  ///   - moment: as true on which day and as known when.
  ///   - disclosure: how much personal data is shown.
  /// - Returns: the tables with their sums; no tables where the form is not known.
  /// - Throws: ``RegistryError`` when the unit is not found or the file cannot be read.
  public func memberPaper(
    _ form: MemberForm? = nil, ofUnit text: String, at moment: Moment,
    disclosure: Disclosure = .masked
  ) throws(RegistryError) -> MemberPaper {
    try release(disclosure) { db in
      let source = try PaperSource(db, named: text, at: moment)
      let form = form ?? MemberForm.inForce(on: moment.day, for: source.record.kind)
      var arguments = try moment.arguments(db)
      arguments += ["unit": source.id]
      let members = try Row.fetchAll(
        db.cachedStatement(sql: MemberList.sql), arguments: arguments
      ).map { MemberRecord($0).shown(disclosure) }
      let listed = members.filter { $0.memberKind != .associateNoCapital }
      return MemberPaper(
        unit: source.unit, form: form,
        tables: (form?.tables(unit: source.record, members: members) ?? []).map {
          $0.shown(.members, to: disclosure)
        }, listed: listed.count,
        notListed: members.count - listed.count,
        capital: listed.reduce(0) { $0 + $1.capital })
    }
  }
}
