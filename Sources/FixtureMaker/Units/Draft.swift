internal import CooperativeLaw
internal import Registry

/// A unit under way: what is drawn before its members are.
struct Draft {
  let kind: UnitKind
  /// Its place in the file of units, from which a new registry gives the local number.
  let number: Int
  let name: String
  let taxCode: String?
  let registered: CivilDate
  let province: Ground.Province
  /// The commune on the map of the day of registration.
  let commune: Commune
  let hamlet: String
  let trade: Trade
  let story: Story
  let status: LegalStatus
  let statusFrom: CivilDate
  /// The day it stopped working or was suspended.
  let quiet: CivilDate?
  /// How many members it ever had.
  let members: Int

  /// How the files name it.
  var key: String { taxCode ?? "\(kind.numberPrefix)-\(padded(number, 5))" }

  var ended: CivilDate? { status.isFinal ? statusFrom : nil }

  var address: String {
    [hamlet, commune.name, commune.district, commune.province].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The official members the law of its day asks.
  var minimum: Int {
    switch kind {
    case .union: 4
    case .group: registered < Days.day(2019, 11, 25) ? 3 : 2
    case .cooperative: registered < Days.law2023 ? 7 : 5
    }
  }
}
