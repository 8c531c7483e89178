public import CooperativeLaw
internal import GRDB

/// What went from one unit to another in a reorganisation, summed up.
public struct ReorganisationLine: Sendable, Equatable {
  /// What it is; `nil` for an item that a newer program wrote.
  public let item: ReorganisationItem?
  /// Local number of the unit it was of.
  public let from: String
  /// Local number of the unit it went to; `nil` when it went nowhere.
  public let to: String?
  /// On how many lines it stands.
  public let count: Int
  /// How much, in đồng; `nil` for what is only counted.
  public let amount: Int?
  /// The names of branches, products and links.
  public let names: [String]
}

extension Registry {
  /// What went where in a reorganisation, one line for each item and pair of units.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func reorganisationLines(
    _ number: Int64
  ) throws(RegistryError) -> [ReorganisationLine] {
    try read { db in
      try Row.fetchAll(db.cachedStatement(sql: statement), arguments: [number])
        .map(ReorganisationLine.init)
    }
  }
}

extension ReorganisationLine {
  fileprivate init(_ row: Row) {
    item = ReorganisationItem(rawValue: row["item"])
    from = row["source"]
    to = row["destination"]
    count = row["count"]
    amount = item?.isMoney == true ? row["amount"] : nil
    names = (row["names"] as String?)?.split(separator: "\n").map(String.init) ?? []
  }
}

/// Lines of members name nobody: who went where stands with the memberships.
private let statement = """
  SELECT line.item, source.local_number AS source, destination.local_number AS destination,
    count(*) AS count, sum(line.amount) AS amount,
    group_concat(CASE WHEN line.party_id IS NULL THEN nullif(line.name, '') END, char(10)) AS names
  FROM reorganisation_line AS line
    JOIN unit AS source ON source.id = line.from_unit_id
    LEFT JOIN unit AS destination ON destination.id = line.to_unit_id
  WHERE line.reorganisation_id = ? AND line.retracted_by IS NULL
  GROUP BY line.item, line.from_unit_id, line.to_unit_id ORDER BY min(line.id)
  """
