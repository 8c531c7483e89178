internal import CooperativeLaw
internal import GRDB

/// Which seats of a divided commune lie in which of its successors (đối chiếu địa bàn), as chosen.
public struct SeatPlacement: Sendable, Equatable, Encodable {
  /// The commune that was divided: code or name.
  public var from: String
  /// The successor: code or name.
  public var to: String
  /// The units; every unit with its seat there when empty.
  public var units: [String]

  /// Makes a choice.
  public init(from: String, to: String, units: [String] = []) {
    self.from = from
    self.to = to
    self.units = units
  }
}

extension Registry {
  /// Places seats of a former commune in one of its successors, from the day the map changed.
  ///
  /// The address is the same house; only the commune it lies in is known now. The former map still
  /// has it where it was.
  ///
  /// - Throws: ``RegistryError/areaNotFound(_:)``, ``RegistryError/unitNotFound(_:)``,
  ///   ``RegistryError/invalidValue(field:value:reason:)`` when the one did not become the other or a
  ///   unit has no seat there, ``RegistryError/nothingToChange(_:)``.
  @discardableResult
  public func placeSeats(
    _ placement: SeatPlacement, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.mapArea, details) { act in
      try PlaceSeats(act: act, placement: placement).run()
    }
  }
}

/// The choice of an officer: check the map, write each address.
struct PlaceSeats {
  let act: Act
  let placement: SeatPlacement

  private struct Seat {
    let unit: Int64
    let number: String
    let detail: String?
  }

  func run() throws {
    act.judgeDays()
    let (old, new, day) = try step()
    let seats = try seats(old, on: day)
    guard !seats.isEmpty else { throw RegistryError.nothingToChange(old.pathName) }
    let filing = try act.open(content: try ledgerJSON(placement))
    for seat in seats {
      try act.touch(seat.unit)
      try FactTable.address.set(
        act.db, key: [seat.unit], values: [new.id, seat.detail], from: day, filing: filing)
      act.note(
        FactChange(
          subject: seat.number, field: "area_code", before: "\(old.code) \(old.fullName)",
          after: "\(new.code) \(new.fullName)"))
    }
  }

  /// The two communes and the day the one became the other.
  private func step() throws -> (old: Area, new: Area, day: CivilDate) {
    let old = try AreaNamed.area(act.db, placement.from, on: lastOfOldMap)
    let successors = try AreaQueries.successors(act.db, of: old)
    let typed = placement.to
    let found = successors.first {
      $0.successor.code == typed || $0.successor.name == typed || $0.successor.fullName == typed
    }
    guard let found, let day = found.successor.validFrom else {
      let choices = successors.map { "\($0.successor.code) \($0.successor.fullName)" }
      throw RegistryError.invalidValue(
        field: "to", value: typed,
        reason: choices.isEmpty
          ? LocalizedText(
            vi: "\(old.fullName) không đổi thành địa bàn nào.",
            en: "\(old.fullName) did not become another area.")
          : LocalizedText(
            vi: "\(old.fullName) đã thành: \(choices.joined(separator: ", ")).",
            en: "\(old.fullName) became: \(choices.joined(separator: ", "))."))
    }
    return (old, found.successor, day)
  }

  /// A code used again means the commune before the map of today.
  private var lastOfOldMap: CivilDate { ReportMap.withoutDistricts.adding(days: -1) }

  /// The seats there on the day of the change, of the units named or of all.
  private func seats(_ old: Area, on day: CivilDate) throws -> [Seat] {
    let all = try Row.fetchAll(
      act.db,
      sql: """
        SELECT unit.id, unit.local_number, address.detail
        FROM unit_address AS address JOIN unit ON unit.id = address.unit_id
        WHERE address.area_id = :area AND address.retracted_by IS NULL
          AND ifnull(address.valid_to, '9999-12-31') > :day
        ORDER BY unit.id
        """, arguments: ["area": old.id, "day": day.description]
    ).map { Seat(unit: $0[0], number: $0[1], detail: $0[2]) }
    guard !placement.units.isEmpty else { return all }
    return try placement.units.map { name in
      let unit = try UnitFinder.unit(act.db, named: name)
      if let seat = all.first(where: { $0.unit == unit }) { return seat }
      throw RegistryError.invalidValue(
        field: "unit", value: name,
        reason: LocalizedText(
          vi: "đơn vị này không ghi trụ sở ở \(old.pathName) vào ngày \(day.slashed).",
          en: "this unit has no seat on record in \(old.pathName) on \(day)."))
    }
  }
}
