internal import CooperativeLaw
internal import Registry

extension FixtureMaker {
  /// Writes ten years of the sample district beside its books: reports, ratings, meetings,
  /// qualifications and figures of its communes.
  ///
  /// `district` is the folder with `units.csv`, `members.csv` and `positions.csv`.
  ///
  /// - Throws: ``FixtureProblem``, or what reading and writing files throws.
  public static func makeDistrict(
    seed: UInt64, district: String, areas: String, folder: String
  ) throws -> [FixtureFile] {
    let book = try FixtureBook(folder: folder)
    let lives = try DistrictBooks.read(district)
    for (place, life) in lives.enumerated() {
      var chance = Chance(seed: seed, stream: place + 1)
      try YearlyFiles(book: book).write(life, &chance)
    }
    var chance = Chance(seed: seed, stream: -1)
    try DistrictBooks.qualify(district, book, &chance)
    try DistrictAreas(book: book, ground: Ground(folder: areas)).write(&chance)
    return try book.finish()
  }
}

/// The books of the sample district, read as lives.
enum DistrictBooks {
  /// Units in the order of their file, with what their members make of each year.
  static func read(_ folder: String) throws -> [UnitLife] {
    var lives: [UnitLife] = []
    var places: [String: Int] = [:]
    try CSVFile(path: folder + "/units.csv").rows { row in
      let life = try life(row)
      places[life.key] = lives.count
      lives.append(life)
    }
    try CSVFile(path: folder + "/members.csv").rows { row in
      guard let place = places[row["unit"]] else {
        throw FixtureProblem("members of nobody: \(row["unit"])")
      }
      lives[place].people.add(
        count(row), joined: try day(row["joined_on"]), left: CivilDate(iso: row["left_on"]))
    }
    return lives
  }

  private static func life(_ row: NamedRow) throws -> UnitLife {
    guard let kind = UnitKind(rawValue: row["kind"]), let capital = Int(row["charter_capital"]),
      let status = LegalStatus(rawValue: row["status"])
    else { throw FixtureProblem("cannot read the unit \(row["name"])") }
    let told = DistrictStories.story(of: row)
    return UnitLife(
      key: row["tax_code"].isEmpty ? row["name"] : row["tax_code"], kind: kind,
      registered: try day(row["registered_on"]),
      ended: status.isFinal ? CivilDate(iso: row["status_from"]) : nil, quiet: told.quiet,
      lastMeeting: told.lastMeeting, story: told.story,
      isAgricultural: row["sector"] == "agriculture", isCreditFund: row["credit_fund"] == "yes",
      capital: capital)
  }

  private static func count(_ row: NamedRow) -> PeopleCount {
    let type = MemberType(rawValue: row["member_type"])
    let isOfficial = !row["member_kind"].hasPrefix("associate")
    return PeopleCount(
      all: 1, women: row["sex"] == "female" || row["full_name"].hasPrefix("Hộ bà") ? 1 : 0,
      individuals: type == .individual ? 1 : 0, households: type == .household ? 1 : 0,
      organisations: type == .organisation || type == .unit ? 1 : 0,
      officials: isOfficial ? 1 : 0)
  }

  private static func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(iso: text) else { throw FixtureProblem("no day: \(text)") }
    return day
  }

  /// Managers in office with an identity number, each once a unit.
  static func qualify(_ folder: String, _ book: FixtureBook, _ chance: inout Chance) throws {
    var known: Set<String> = []
    let numbers = try memberNumbers(folder)
    let managing: Set<String> = ["chair", "director", "controller", "control_board_head"]
    try CSVFile(path: folder + "/positions.csv").rows { row in
      guard managing.contains(row["role"]), row["to"].isEmpty,
        let number = numbers[row["unit"] + row["id_number"]],
        known.insert(row["unit"] + row["id_number"]).inserted
      else { return }
      let level = ["none", "elementary", "intermediate", "college", "university", "postgraduate"][
        chance.place(of: [14, 18, 28, 14, 24, 2])]
      let field =
        level == "none"
        ? "" : chance.pick(["kế toán", "nông học", "lâm sinh", "quản trị kinh doanh", "thú y"])
      try book.qualifications.write([
        .text(row["unit"]), .text(number), .text(row["full_name"]), .text(level), .text(field),
        .day(CivilDate(iso: row["from"])),
      ])
    }
  }
  /// Numbers of members by unit and identity number.
  private static func memberNumbers(_ folder: String) throws -> [String: String] {
    var numbers: [String: String] = [:]
    try CSVFile(path: folder + "/members.csv").rows { row in
      guard row["member_type"] == "individual", !row["id_number"].isEmpty else { return }
      numbers[row["unit"] + row["id_number"]] = row["member_number"]
    }
    return numbers
  }
}
