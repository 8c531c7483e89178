import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Opening plus what came less what went is closing, and every number is as long as its list.
@Suite struct MovementTests {
  private func cell(_ table: FormTable, _ row: String, _ column: String) throws -> Int {
    let place = try #require(table.columns.firstIndex { $0.key == column })
    let line = try #require(table.rows.first { $0.first?.data == row })
    guard case .number(let number) = line[place] else { return -1 }
    return number
  }

  private func questions(_ registry: Registry) throws -> [ReturnQuestion] {
    let area = try registry.area(code: "02101", on: Acts.day("2026-01-01")).area
    let period = ReturnPeriod.year(2025)
    let half = try #require(ReturnPeriod.half(1, of: 2026))
    return [
      ReturnQuestion(form: .year, period: period),
      ReturnQuestion(form: .halfYear, period: half),
      ReturnQuestion(form: .halfYear, period: half, area: area),
    ]
  }

  /// How many units of a kind stand on a day, told by the indicators.
  private func standing(
    _ kind: UnitKind, _ question: ReturnQuestion, _ registry: Registry, on day: CivilDate
  ) throws -> Int {
    let ids: [UnitKind: String] = [
      .cooperative: "units.cooperatives", .group: "units.groups", .union: "units.unions",
    ]
    let indicator = try #require(ids[kind].flatMap(Indicator.named))
    return try registry.figures(
      of: [indicator], in: question.area, at: Moment(day: day, knowledge: question.knowledge)
    )[0].count
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func everyHistoryBalances(seed: UInt64) throws {
    let registry = try RandomLives(seed: seed).desk.registry
    for var question in try questions(registry) {
      question.knowledge = seed % 3 == 0 ? .filing(30) : .present
      let report = try registry.periodicReturn(question)
      let movement = try #require(report.tables.first { $0.key == "movement" })
      for kind in UnitKind.allCases {
        let column = kind.rawValue
        let came = try Movement.ways.reduce(0) { $0 + (try cell(movement, $1.rawValue, column)) }
        let went = try Movement.ends.reduce(0) { $0 + (try cell(movement, $1.rawValue, column)) }
        let opening = try cell(movement, "opening", column)
        let closing = try cell(movement, "closing", column)
        #expect(opening + came - went == closing, "seed \(seed) \(kind)")
        #expect(try cell(movement, "added", column) == came)
        #expect(try cell(movement, "removed", column) == went)
        let before = question.period.first.adding(days: -1)
        #expect(try standing(kind, question, registry, on: before) == opening, "seed \(seed)")
        #expect(
          try standing(kind, question, registry, on: question.period.last) == closing,
          "seed \(seed)")
      }
      try expectPartsBalance(report, seed)
    }
  }

  /// By area and by sector: each row balances, and the rows add up to the whole.
  private func expectPartsBalance(_ report: PeriodicReturn, _ seed: UInt64) throws {
    let whole = try #require(report.tables.first { $0.key == "movement" })
    for table in report.tables where table.key.hasPrefix("movement_by") {
      let kind = try #require(table.key.split(separator: "_").last.map(String.init))
      for row in table.rows.compactMap(\.first?.data) {
        let came = try ["founded", "other_in", "moved_in"].reduce(0) {
          $0 + (try cell(table, row, $1))
        }
        let went = try ["dissolved", "other_out", "moved_out"].reduce(0) {
          $0 + (try cell(table, row, $1))
        }
        #expect(
          try cell(table, row, "opening") + came - went == cell(table, row, "closing"),
          "seed \(seed) \(table.key) \(row)")
      }
      for column in ["opening", "founded", "dissolved", "closing"] {
        let sum = try table.rows.compactMap(\.first?.data).reduce(0) {
          $0 + (try cell(table, $1, column))
        }
        let rows =
          column == "dissolved"
          ? ["dissolved", "compulsory", "bankrupt", "ended_unknown"] : [column]
        let all = try rows.reduce(0) { $0 + (try cell(whole, $1, kind)) }
        #expect(sum == all, "seed \(seed) \(table.key) \(column)")
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyNumberIsAsLongAsItsList(seed: UInt64) throws {
    let registry = try RandomLives(seed: seed).desk.registry
    let question = try questions(registry)[1]
    let report = try registry.periodicReturn(question)
    for table in report.tables where report.definitions[table.key] != nil {
      // A column of a row is enough of each table: the statement is the same.
      for (row, column) in zip(table.rows, table.columns.dropFirst()) {
        guard let number = ReturnNumber("\(table.key).\(row[0].data).\(column.key)") else {
          continue
        }
        let place = try #require(table.columns.firstIndex { $0.key == column.key })
        let rows = try registry.rows(behind: number, of: question)
        if case .number(let value) = row[place] {
          #expect(rows.reduce(0) { $0 + ($1.value ?? 0) } == value, "\(number)")
        } else {
          #expect(rows.allSatisfy { $0.value == nil }, "\(number)")
        }
      }
    }
  }

  @Test func aUnitThatCameAndWentWithinThePeriodIsCountedBothWays() throws {
    let desk = try LineageDesk()
    let unit = try desk.unit("Ngắn ngủi")
    try desk.written { db, filing in
      try FactTable.registration.set(
        db, key: [unit], values: ["2025-03-01", "L2023"], from: Acts.day("2025-03-01"),
        filing: filing)
      try FactTable.status.set(
        db, key: [unit], values: ["ended", "dissolved_voluntarily"], from: Acts.day("2013-07-01"),
        filing: filing)
      try FactTable.status.set(
        db, key: [unit], values: ["active", nil], from: Acts.day("2025-03-01"), filing: filing)
      try FactTable.status.set(
        db, key: [unit], values: ["ended", "bankrupt"], from: Acts.day("2025-06-01"),
        filing: filing)
    }
    let report = try desk.registry.periodicReturn(
      ReturnQuestion(form: .year, period: .year(2025)))
    let movement = try #require(report.tables.first { $0.key == "movement" })
    func number(_ row: Movement) throws -> Int {
      try cell(movement, row.rawValue, "cooperative")
    }
    #expect(try number(.opening) == 0)
    #expect(try number(.founded) == 1)
    #expect(try number(.bankrupt) == 1)
    #expect(try number(.closing) == 0)
  }

  @Test func reorganisationsAndConversionsAreNotFoundings() throws {
    let desk = try LineageDesk()
    let (old, new) = (try desk.unit("Cũ"), try desk.unit("Mới"))
    try desk.written { db, filing in
      try db.execute(
        sql: "UPDATE unit_registration SET retracted_by = ? WHERE unit_id = ?",
        arguments: [filing, new])
      try FactTable.registration.insert(
        db, key: [new], values: ["2025-04-01", "L2023"], from: "2025-04-01", filing: filing)
    }
    try desk.reorganise(.divide, [old], into: [new], opened: "2025-03-01", completed: "2025-04-01")
    let report = try desk.registry.periodicReturn(
      ReturnQuestion(form: .year, period: .year(2025)))
    let movement = try #require(report.tables.first { $0.key == "movement" })
    #expect(try cell(movement, "reorganised_in", "cooperative") == 1)
    #expect(try cell(movement, "reorganised_out", "cooperative") == 1)
    #expect(try cell(movement, "founded", "cooperative") == 0)
  }

  @Test func aPeriodThatHasNotEndedIsRefused() throws {
    let registry = try Acts.registry()
    let period = ReturnPeriod.year(registry.clock.today.year)
    #expect(throws: RegistryError.periodNotEnded(period)) {
      try registry.periodicReturn(ReturnQuestion(form: .year, period: period))
    }
  }
}
