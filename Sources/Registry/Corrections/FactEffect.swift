public import CooperativeLaw
internal import GRDB

/// One column of one fact before and after a void or a correction, over some days.
public struct FactEffect: Sendable, Equatable {
  /// At most so many facts of each table are told.
  public static let most = 200

  /// The table.
  public let table: String
  /// Whom it is about: a unit's local number, a person's name.
  public let subject: String
  /// The column.
  public let column: String
  /// First day on which it differs.
  public let from: CivilDate?
  /// Day it no longer differs (exclusive); `nil` while it goes on.
  public let to: CivilDate?
  /// The value before; `nil` when there was none.
  ///
  /// Personal data is masked.
  public let before: String?
  /// The value after; `nil` when there is none.
  public let after: String?
}

extension FactEffect {
  /// Everything a filing made different, table by table.
  static func all(_ db: Database, filing: Int64) throws -> [FactEffect] {
    try FactTable.all.flatMap { table in
      try keys(db, table, filing: filing).flatMap { key in
        try effects(db, FactStory(db, table, key: key), filing: filing)
      }
    } + LedgerTable.all.flatMap { try entries(db, $0, filing: filing) }
  }

  /// The facts that a filing wrote, ended or withdrew a row of.
  static func keys(
    _ db: Database, _ table: FactTable, filing: Int64, limit: Int = most
  ) throws -> [[DatabaseValue]] {
    let columns = table.key.joined(separator: ", ")
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(columns), min(id) AS first FROM \(table.name)
          WHERE recorded_by = :filing OR closed_by = :filing OR retracted_by = :filing
          GROUP BY \(columns) ORDER BY first LIMIT :limit
          """), arguments: ["filing": filing, "limit": limit]
    ).map { row in table.key.indices.map { row[$0] as DatabaseValue } }
  }

  private static func effects(
    _ db: Database, _ story: FactStory, filing: Int64
  ) throws -> [FactEffect] {
    let (old, new) = (story.timeline(at: filing - 1), story.timeline(at: filing))
    let days = Set(old.days + new.days).sorted()
    let subject = try FactSubject(db, story.table).text(key: story.key)
    let told = try story.table.shownValues.flatMap { place in
      var told: [FactEffect] = []
      for (index, day) in days.enumerated() {
        let (before, after) = (old.state(on: day).held?[place], new.state(on: day).held?[place])
        guard before.flatMap(FactTable.text) != after.flatMap(FactTable.text) else { continue }
        let effect = FactEffect(
          table: story.table.name, subject: subject, column: story.table.shownName(place),
          from: CivilDate(iso: day),
          to: index + 1 < days.count ? CivilDate(iso: days[index + 1]) : nil,
          before: try story.table.shown(db, before, place),
          after: try story.table.shown(db, after, place))
        if let last = told.last, last.isFollowed(by: effect) {
          told[told.count - 1] = last.extended(to: effect.to)
        } else {
          told.append(effect)
        }
      }
      return told
    }
    return told.isEmpty ? standing(story, from: old, to: new, days, subject) : told
  }

  /// What is told of a fact that says nothing but that it holds: on which days it does.
  private static func standing(
    _ story: FactStory, from old: FactTimeline, to new: FactTimeline, _ days: [String],
    _ subject: String
  ) -> [FactEffect] {
    guard let column = story.table.key.last, let key = story.key.last.flatMap(FactTable.text)
    else { return [] }
    return days.enumerated().compactMap { index, day in
      let (was, holds) = (old.state(on: day).held != nil, new.state(on: day).held != nil)
      guard was != holds else { return nil }
      return FactEffect(
        table: story.table.name, subject: subject, column: column, from: CivilDate(iso: day),
        to: index + 1 < days.count ? CivilDate(iso: days[index + 1]) : nil,
        before: was ? key : nil, after: holds ? key : nil)
    }
  }

  private func isFollowed(by next: FactEffect) -> Bool {
    to == next.from && before == next.before && after == next.after
  }

  private func extended(to day: CivilDate?) -> FactEffect {
    FactEffect(
      table: table, subject: subject, column: column, from: from, to: day, before: before,
      after: after)
  }

  /// Entries that a filing withdrew, and those it wrote.
  private static func entries(
    _ db: Database, _ table: LedgerTable, filing: Int64
  ) throws -> [FactEffect] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM \(table.name) WHERE (recorded_by = :filing) <> (retracted_by IS :filing)
          ORDER BY id LIMIT :limit
          """), arguments: ["filing": filing, "limit": most]
    ).flatMap { row in
      let isWithdrawn = (row["retracted_by"] as Int64?) == filing
      let subject = try FactSubject.text(db, table, row)
      return table.values.compactMap { column -> FactEffect? in
        guard let value = FactTable.text(row[column] as DatabaseValue) else { return nil }
        let day: String? = table.day.flatMap { row[$0] }
        return FactEffect(
          table: table.name, subject: subject, column: column,
          from: day.flatMap(CivilDate.init(iso:)), to: nil, before: isWithdrawn ? value : nil,
          after: isWithdrawn ? nil : value)
      }
    }
  }
}

extension FactTable {
  /// The places of columns that people read.
  fileprivate var shownValues: [Int] {
    values.indices.filter { !["search_key", "sort_key", "unit_id"].contains(values[$0]) }
  }

  fileprivate func shownName(_ place: Int) -> String {
    values[place] == "area_id" ? "area_code" : values[place]
  }

  /// A value as text, personal data masked; a code for an area.
  fileprivate func shown(_ db: Database, _ value: DatabaseValue?, _ place: Int) throws -> String? {
    guard let value, let text = FactTable.text(value) else { return nil }
    if values[place] == "area_id" {
      return try String.fetchOne(
        db.cachedStatement(sql: "SELECT code FROM area WHERE id = ?"), arguments: [value])
    }
    return ColumnProfile.mask(table: name, column: values[place])?.covered(text) ?? text
  }

  /// A value as text; `nil` for nothing and for an empty text.
  static func text(_ value: DatabaseValue) -> String? {
    guard !value.isNull else { return nil }
    let text = String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value)?.description
    return text?.isEmpty == true ? nil : text
  }
}
