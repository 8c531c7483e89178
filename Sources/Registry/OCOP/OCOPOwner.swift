internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Who owns an OCOP product, as typed and as found.
struct OCOPOwner {
  let unit: Int64?
  let type: OCOPOwnerType
  let name: String
  /// The seat of a unit.
  let area: Int64?

  /// The unit on the day of the act, with what the rules find of it.
  static func unit(_ act: Act, named text: String) throws -> OCOPOwner {
    let unit = try UnitFinder.unit(act.db, named: text)
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.add(UnitStanding.ended(record))
    return OCOPOwner(
      unit: unit, type: OCOPOwnerType(record.kind), name: record.name,
      area: try UnitPlace.area(act.db, unit, at: Moment(day: act.day)))
  }

  /// By what other owners are told apart.
  static func key(_ name: String) -> String { searchKey(name) }

  /// An owner outside the registry.
  static func other(
    _ name: String?, _ type: OCOPOwnerType?, _ reader: inout DossierReader
  ) -> OCOPOwner {
    OCOPOwner(
      unit: nil, type: type ?? .other, name: reader.name(name ?? "", field: "owner_name") ?? "",
      area: nil)
  }
}
