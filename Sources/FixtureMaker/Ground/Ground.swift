internal import CooperativeLaw
internal import Registry

/// A commune of one of the two maps, as addresses name it.
struct Commune: Sendable {
  let code: String
  /// With its type: `xã Cao Kỳ`.
  let name: String
  /// The district's code and name with type; none on the new map.
  let districtCode: String
  let district: String
  /// The province's code and name with type.
  let provinceCode: String
  let province: String
}

/// Both maps of the country: until 2025-06-30 and from 2025-07-01, read from `fixtures/areas`.
struct Ground {
  /// The old provinces in the order of their codes.
  let provinces: [Province]
  /// The commune of the new map that took over an old one, or most of it.
  let successors: [String: Commune]

  /// An old province: its communes, and those of the new map made of them.
  struct Province {
    let code: String
    let name: String
    let communes: [Commune]
    let newCommunes: [Commune]
  }

  init(folder: String) throws {
    let areas = try AreaRow.read(folder + "/administrative_units.csv")
    let old = areas.filter { $0.from.isEmpty }
    let new = areas.filter { $0.from == "2025-07-01" }
    let newCommunes = Self.communes(new)
    let oldCommunes = Self.communes(old)
    let taken = try Self.successions(folder + "/administrative_successions.csv")
    let byCode = Dictionary(
      newCommunes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    successors = taken.compactMapValues { byCode[$0] }
    let grouped = Dictionary(grouping: oldCommunes, by: \.provinceCode)
    let heirs = successors
    provinces = grouped.keys.sorted().compactMap { code in
      guard let communes = grouped[code], let first = communes.first else { return nil }
      let after = Set(communes.compactMap { heirs[$0.code]?.code })
      return Province(
        code: code, name: first.province, communes: communes,
        newCommunes: after.sorted().compactMap { byCode[$0] })
    }
  }

  /// Where a commune lies on the map of a day.
  func commune(_ commune: Commune, on day: CivilDate) -> Commune {
    day < Days.newMap || commune.district.isEmpty ? commune : successors[commune.code] ?? commune
  }

  private static func communes(_ areas: [AreaRow]) -> [Commune] {
    func named(_ level: String) -> [String: AreaRow] {
      Dictionary(
        areas.filter { $0.level == level }.map { ($0.code, $0) },
        uniquingKeysWith: { one, _ in one })
    }
    let (provinces, districts) = (named("province"), named("district"))
    return areas.filter { $0.level == "commune" }.compactMap { area in
      let district = area.parentLevel == "district" ? districts[area.parent] : nil
      guard let province = provinces[district?.parent ?? area.parent] else { return nil }
      return Commune(
        code: area.code, name: area.typed, districtCode: district?.code ?? "",
        district: district?.typed ?? "", provinceCode: province.code, province: province.typed)
    }
  }

  private static func successions(_ path: String) throws -> [String: String] {
    var taken: [String: String] = [:]
    try CSVFile(path: path).rows { row in
      if row["old_level"] == "commune", row["new_level"] == "commune", row["is_default"] == "true",
        row["old_valid_to"] == "2025-07-01"
      {
        taken[row["old_code"]] = row["new_code"]
      }
    }
    return taken
  }
}

/// A row of `administrative_units.csv`.
private struct AreaRow {
  let level, code, name, type, parentLevel, parent, from: String

  /// The name as it stands in an address.
  var typed: String { "\(type == "thành phố thuộc tỉnh" ? "thành phố" : type) \(name)" }

  static func read(_ path: String) throws -> [AreaRow] {
    var areas: [AreaRow] = []
    try CSVFile(path: path).rows { row in
      areas.append(
        AreaRow(
          level: row["level"], code: row["code"], name: row["name"], type: row["type"],
          parentLevel: row["parent_level"], parent: row["parent_code"], from: row["valid_from"]))
    }
    return areas
  }
}
