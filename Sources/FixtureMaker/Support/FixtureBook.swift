internal import Foundation

/// The files of a scale, opened when the first row is written to them.
final class FixtureBook {
  private let folder: String
  private(set) var tables: [FixtureTable] = []
  private(set) lazy var units = Opened("units.csv", FixtureColumns.units, self)
  private(set) lazy var members = Opened("members.csv", FixtureColumns.members, self)
  private(set) lazy var positions = Opened("positions.csv", FixtureColumns.positions, self)
  private(set) lazy var ratings = Opened("ratings.csv", FixtureColumns.ratings, self)
  private(set) lazy var reports = Opened("annual-reports.csv", FixtureColumns.reports, self)
  private(set) lazy var meetings = Opened("meetings.csv", FixtureColumns.meetings, self)
  private(set) lazy var activities = Opened("activities.csv", FixtureColumns.activities, self)
  private(set) lazy var ocop = Opened("ocop.csv", FixtureColumns.ocop, self)
  private(set) lazy var links = Opened("links.csv", FixtureColumns.links, self)
  private(set) lazy var certifications = Opened(
    "certifications.csv", FixtureColumns.certifications, self)
  private(set) lazy var qualifications = Opened(
    "qualifications.csv", FixtureColumns.qualifications, self)
  private(set) lazy var statistics = Opened(
    "area-statistics.csv", FixtureColumns.statistics, self)
  private(set) lazy var support = Opened("support.csv", FixtureColumns.support, self)

  init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  /// A file of the book that exists once it has a row.
  final class Opened {
    private let name: String
    private let columns: [String]
    private unowned let book: FixtureBook
    private var table: FixtureTable?

    fileprivate init(_ name: String, _ columns: [String], _ book: FixtureBook) {
      self.name = name
      self.columns = columns
      self.book = book
    }

    func write(_ cells: [FixtureCell]) throws {
      if let table { return try table.write(cells) }
      let opened = try FixtureTable(name, columns: columns, folder: book.folder)
      table = opened
      book.tables.append(opened)
      try opened.write(cells)
    }
  }

  /// Writes what is still waiting and answers the files with their rows.
  func finish() throws -> [FixtureFile] {
    try tables.map { table in
      try table.finish()
      return FixtureFile(name: table.name, rows: table.rows)
    }
  }
}

/// A file that was made.
public struct FixtureFile: Sendable, Equatable {
  /// Its name inside the folder.
  public let name: String
  /// The rows under its heading.
  public let rows: Int
}
