internal import CooperativeLaw

extension Registry {
  /// The tables of a form, filled with the members of a unit at a moment.
  ///
  /// Shares are of the capital of all members listed; associates without capital are not listed.
  /// - Parameters:
  ///   - form: which form.
  ///   - text: the unit, as an officer names it.
  ///   - moment: as true on which day and as known when; who leaves on the day is still there.
  ///   - disclosure: how much personal data is shown.
  /// - Returns: the tables in the order of the form.
  /// - Throws: ``RegistryError`` when the unit is not found or the file cannot be read.
  public func tables(
    of form: MemberForm, forUnit text: String, at moment: Moment,
    disclosure: Disclosure = .masked
  ) throws(RegistryError) -> [FormTable] {
    let unit = try unit(named: text, at: moment)
    let records = try members(
      ofUnit: unit.localNumber, at: moment, disclosure: disclosure)
    return form.tables(unit: unit, members: records).map { $0.shown(.members, to: disclosure) }
  }
}

extension MemberForm {
  func tables(unit: UnitRecord, members: [MemberRecord]) -> [FormTable] {
    let listed = members.filter { $0.memberKind != .associateNoCapital }
    let total = listed.reduce(0) { $0 + $1.capital }
    let rows = listed.map { FormMember(record: $0, total: total) }
    return switch self {
    case .form2014: MemberForm2014(members: rows, total: total).tables
    case .form2024: MemberForm2024(isForGroup: false, members: rows, total: total).tables
    case .groupForm2024: MemberForm2024(isForGroup: true, members: rows, total: total).tables
    case .register:
      MemberRegister(
        unit: unit, members: rows, total: total, paid: listed.reduce(0) { $0 + $1.paid }
      ).tables
    }
  }
}
