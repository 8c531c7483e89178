import CooperativeLaw
import Registry

extension Answer {
  /// All that is on record of a unit.
  init(_ profile: UnitProfile, on day: CivilDate) {
    let unit = profile.unit
    let facts = UnitColumn.ofOne.map { ($0.column, $0.cell(unit)) }
    self.init(
      fields: facts + UnitStatusFields.fields(profile.statusNow)
        + UnitPlaceFields.fields(profile.place, on: day)
        + [
          (
            Column("registration_office", vi: "Cơ quan đăng ký", en: "Registered by"),
            UnitPlaceFields.office(of: unit, on: day)
          ),
          (
            Column("members", vi: "Số thành viên", en: "Members", .integer),
            .integer(profile.members.reduce(0) { $0 + $1.count })
          ),
          (
            Column("capital", vi: "Vốn góp cam kết", en: "Capital promised", .money),
            .money(profile.members.reduce(0) { $0 + $1.capital })
          ),
          (
            Column("paid", vi: "Vốn đã góp", en: "Capital paid in", .money),
            .money(profile.members.reduce(0) { $0 + $1.paid })
          ),
        ] + UnitYearlyFields.fields(profile.yearly),
      parts: [UnitStatusFields.clocks(profile.statusNow)] + UnitProfileParts.parts(profile)
        + [UnitYearlyFields.part(profile.yearly)])
  }
}

extension UnitColumn {
  /// The columns of a unit shown alone; what does not apply to it is left out.
  fileprivate static let ofOne: [UnitColumn] =
    full.filter { ![areaCode, areaName, creditFund].map(\.column).contains($0.column) }.flatMap {
      $0.column == legalRepresentative.column ? [$0, legalRepresentativeID] : [$0]
    } + [
      UnitColumn(creditFund.column) { $0.creditFund ? creditFund.cell($0) : .missing }
    ]
}
