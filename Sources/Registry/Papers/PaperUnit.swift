public import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// The unit a paper is about, as the paper names it.
public struct PaperUnit: Sendable, Equatable {
  /// Local number.
  public let localNumber: String
  /// Cooperative, group or union.
  public let kind: UnitKind
  /// Full name.
  public let name: String
  /// Short name.
  public let shortName: String?
  /// Name in a foreign language.
  public let foreignName: String?
  /// Tax code, which is its code since 2019.
  public let taxCode: String?
  /// Number of the certificate of older times.
  public let certificateNumber: String?
  /// The seat in full, as registered: house, commune and what it lies in.
  public let seat: String?
  /// Day of first registration.
  public let registeredOn: CivilDate
  /// Charter capital, or total contribution of a THT, in đồng.
  public let charterCapital: Int?
  /// Legal representative, or head of a THT.
  public let representative: String?

  /// Its code on papers: the tax code, else the number of its certificate.
  public var code: String? { taxCode ?? certificateNumber }
}

extension PaperUnit {
  init(_ db: Database, _ record: UnitRecord, at moment: Moment) throws {
    let area = try UnitPlace.area(db, record.unitID, at: moment).flatMap {
      try AreaQueries.area(db, id: $0, on: moment.day)
    }
    let seat = [record.address, area.flatMap { Self.missing($0, in: record.address) }]
      .compactMap { $0 }.filter { !$0.isEmpty }
    self.init(
      localNumber: record.localNumber, kind: record.kind, name: record.name,
      shortName: record.shortName, foreignName: record.foreignName, taxCode: record.taxCode,
      certificateNumber: record.certificateNumber,
      seat: seat.isEmpty ? nil : seat.joined(separator: ", "),
      registeredOn: record.registeredOn, charterCapital: record.charterCapital,
      representative: record.legalRepresentative)
  }

  /// The area in full, unless the address as registered names it already.
  private static func missing(_ area: Area, in address: String?) -> String? {
    searchKey(address ?? "").contains(searchKey(area.fullName)) ? nil : area.pathName
  }
}

/// A unit that a paper is made of: found, and read at a moment.
struct PaperSource {
  let db: Database
  let id: Int64
  let moment: Moment
  let record: UnitRecord
  let unit: PaperUnit

  init(_ db: Database, named text: String, at moment: Moment) throws {
    self.db = db
    self.moment = moment
    id = try UnitFinder.unit(db, named: text)
    record = try UnitStanding.require(db, id, at: moment)
    unit = try PaperUnit(db, record, at: moment)
  }

  /// Whether a THT is registered on the day; an HTX or LHHTX always is.
  func isRegistered() throws -> Bool {
    guard record.kind == .group else { return true }
    let book = try StatusBook.read(db, StatusHolder.unit(db, id), at: moment)
    return book.certifiedOn.map { moment.day >= $0 } ?? false
  }

  /// The flags of the unit, the most urgent first.
  func flags() throws -> [GroundFlag] {
    let scan = try WatchScan(db, FlagFilter(unit: record.localNumber), at: moment)
    try scan.run()
    return try FlagReport(scan).flags.map(\.flag)
  }
}
