import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// An office with units to be reorganised, and the papers for it.
enum ReorganisationOffice {
  static let officer = TestRegistry.officer
  static let opened = "2026-11-02"
  static let completed = "2026-11-16"

  static func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  static func details(on day: String, dryRun: Bool = false) throws -> FilingDetails {
    FilingDetails(officer: officer, effectiveOn: try Self.day(day), dryRun: dryRun)
  }

  /// Cooperatives with so many members each, founded long enough ago.
  static func registry(
    _ members: [Int], founded: String = "2025-03-03", kind: UnitKind = .cooperative
  ) throws -> Registry {
    let registry = try TestRegistry.inMemory()
    let names = ["Nông nghiệp Khe Mười", "Chè Suối Lạnh", "Rừng Núi Hồng", "Cá Hồ Xanh"]
    for (serial, count) in members.enumerated() {
      let dossier =
        kind == .group
        ? TestDossier.group(
          members: count, name: names[serial], serial: serial + 1, on: try day(founded))
        : TestDossier.cooperative(
          members: count, name: names[serial], serial: serial + 1, on: try day(founded))
      try registry.register(dossier, FilingDetails(officer: officer))
    }
    return registry
  }

  static func resolution(
    on day: String = "2026-10-01", present: Int = 20, inFavour: Int = 20
  ) throws -> ReorganisationResolution {
    ReorganisationResolution(
      number: "01/NQ-ĐHTV", passedOn: try Self.day(day), present: present, inFavour: inFavour)
  }

  static func source(_ unit: String, resolved: String = "2026-10-01") throws -> ReorganisationSource
  {
    ReorganisationSource(unit: unit, resolution: try resolution(on: resolved))
  }

  static func merger(
    _ sources: [String] = ["HTX-00001"], into unit: String = "HTX-00002",
    resolved: String = "2026-10-01"
  ) throws -> ReorganisationDossier {
    .merger(
      of: try sources.map { try source($0, resolved: resolved) }, into: unit,
      resolution: try resolution(on: resolved))
  }

  /// A dossier without members: those that the plan brings hold its offices.
  static func founding(_ name: String, officers serial: Int, from first: Int = 1) -> UnitDossier {
    var dossier = TestDossier.cooperative(members: 5, name: name, serial: serial)
    let holders = (first..<first + 5).map { TestDossier.person(serial * 1_000 + $0) }
    dossier.positions = zip(dossier.positions ?? [], [0, 0, 1, 2, 3, 1]).map { position, place in
      var position = position
      position.fullName = holders[place].fullName
      position.idNumber = holders[place].idNumber
      return position
    }
    dossier.members = nil
    dossier.charterCapital = nil
    return dossier
  }

  /// The findings that refuse an act; a test fails when it is not refused.
  static func refusal(_ body: () throws -> Void) -> [Finding] {
    do {
      try body()
      Issue.record("not refused")
    } catch RegistryError.refused(let findings) {
      return findings
    } catch {
      Issue.record("refused otherwise: \(error)")
    }
    return []
  }

  /// What every query says of every unit on a day, to compare before and after.
  static func picture(_ registry: Registry, on day: CivilDate) throws -> [String] {
    let moment = Moment(day: day)
    var lines: [String] = []
    for unit in try registry.units(at: moment) {
      lines.append("\(unit)")
      let name = unit.localNumber
      lines += try registry.members(ofUnit: name, at: moment).map { "\($0)" }.sorted()
      let capital = try registry.capital(ofUnit: name, at: moment)
      lines.append("\(capital.committed) \(capital.paid) \(capital.lines.count)")
      lines += try registry.positions(ofUnit: name, at: moment).map { "\($0)" }.sorted()
      lines += try registry.memberships(ofUnit: name, at: moment).map { "\($0)" }
    }
    return lines
  }

  static func isSound(_ registry: Registry) throws -> Bool {
    try registry.check().allSatisfy(\.isSound)
  }
}
