internal import CooperativeLaw
internal import VietnameseText

/// One object of a JSON dossier, read key by key; every problem is kept with its path.
struct DossierObject {
  private let values: [String: JSONValue]
  private let path: String
  private let isObject: Bool
  private var keys: [String] = []
  /// What is wrong so far.
  private(set) var problems: [DossierProblem] = []

  /// Takes a value that should be an object.
  init(_ value: JSONValue, path: String) {
    self.path = path
    if case .object(let values) = value {
      self.values = values
      isObject = true
    } else {
      values = [:]
      isObject = false
      problems = [
        .wrongType(
          path, found: value, expected: LocalizedText(vi: "một nhóm {…}", en: "an object {…}"))
      ]
    }
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// The value of a key; `nil` when it is absent or null.
  private mutating func value(_ key: String) -> JSONValue? {
    keys.append(key)
    guard let value = values[key] else { return nil }
    if case .null = value { return nil }
    return value
  }

  private mutating func refuse(_ key: String, _ found: JSONValue, _ expected: LocalizedText) {
    problems.append(.wrongType(place(key), found: found, expected: expected))
  }

  /// Says that a key must be there.
  mutating func miss(_ key: String) { problems.append(.missing(place(key))) }

  /// A text that must be there.
  mutating func requiredText(_ key: String) -> String {
    demand(key)
    return text(key) ?? ""
  }

  /// A code of a closed list that must be there.
  mutating func requiredCode<Code: CaseIterable & RawRepresentable>(
    _ key: String, of type: Code.Type
  ) -> Code? where Code.RawValue == String {
    demand(key)
    return code(key, of: type)
  }

  /// A day that must be there.
  mutating func requiredDay(_ key: String) -> CivilDate? {
    demand(key)
    return day(key)
  }

  /// A whole number that must be there.
  mutating func requiredInteger(_ key: String, from least: Int) -> Int {
    demand(key)
    return integer(key, from: least) ?? least
  }

  private mutating func demand(_ key: String) {
    switch values[key] {
    case nil where isObject, .null: problems.append(.missing(place(key)))
    default: break
    }
  }

  /// A text.
  mutating func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    if case .text(let text) = value { return text }
    // A code written as a number has lost its zeros.
    refuse(
      key, value,
      LocalizedText(vi: "chữ trong ngoặc kép \"…\"", en: "text in quotes \"…\""))
    return nil
  }

  /// A whole number.
  mutating func integer(_ key: String, from least: Int = .min) -> Int? {
    guard let value = value(key) else { return nil }
    if case .integer(let number) = value, number >= least { return number }
    let bound = least == .min ? "" : " ≥ \(least)"
    refuse(
      key, value,
      LocalizedText(
        vi: "số nguyên\(bound), không có ngoặc kép", en: "a whole number\(bound), without quotes"))
    return nil
  }

  /// Points with at most two decimals.
  mutating func points(_ key: String) -> Points? {
    guard let value = value(key) else { return nil }
    if let points = value.asPoints { return points }
    refuse(key, value, DossierObject.pointsExpected)
    return nil
  }

  /// Points that must be there.
  mutating func requiredPoints(_ key: String) -> Points? {
    demand(key)
    return points(key)
  }

  /// A list of points.
  mutating func pointsList(_ key: String) -> [Points]? {
    list(key) { item, path, problems in
      if let points = item.asPoints { return points }
      problems.append(
        .wrongType(path, found: item, expected: DossierObject.pointsExpected))
      return nil
    }
  }

  private static let pointsExpected = LocalizedText(
    vi: "số điểm, nhiều nhất hai số thập phân", en: "points with two decimals at most")

  /// Refuses a place for a reason of its own; a key of an inner object is named by its whole path.
  mutating func refuse(_ key: String, _ reason: LocalizedText) {
    problems.append(DossierProblem(place(key), reason))
  }

  /// True or false.
  mutating func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .flag(let flag) = value { return flag }
    refuse(
      key, value, LocalizedText(vi: "true (có) hoặc false (không)", en: "true or false"))
    return nil
  }

  /// A day written dd/MM/yyyy or yyyy-MM-dd.
  mutating func day(_ key: String) -> CivilDate? {
    guard let text = text(key) else { return nil }
    let facts = DateFacts(day: text, field: key)
    if let problem = facts.problem {
      let advice = problem.advice
      problems.append(
        DossierProblem(
          place(key),
          LocalizedText(
            vi: "“\(text)”: \(advice.message.vi) \(advice.remedy.vi)",
            en: "“\(text)”: \(advice.message.en) \(advice.remedy.en)")))
    }
    return facts.value.flatMap { CivilDate($0) }
  }

  /// A code of a closed list.
  mutating func code<Code: CaseIterable & RawRepresentable>(
    _ key: String, of _: Code.Type
  ) -> Code? where Code.RawValue == String {
    guard let value = value(key) else { return nil }
    if case .text(let text) = value, let code = Code(rawValue: text) { return code }
    let codes = Code.allCases.map(\.rawValue).joined(separator: ", ")
    refuse(key, value, LocalizedText(vi: "một trong: \(codes)", en: "one of: \(codes)"))
    return nil
  }

  /// A list of codes of a closed list.
  mutating func codes<Code: CaseIterable & RawRepresentable>(
    _ key: String, of _: Code.Type
  ) -> [Code]? where Code.RawValue == String {
    let codes = Code.allCases.map(\.rawValue).joined(separator: ", ")
    return list(key) { item, path, problems in
      if case .text(let text) = item, let code = Code(rawValue: text) { return code }
      problems.append(
        .wrongType(
          path, found: item,
          expected: LocalizedText(vi: "một trong: \(codes)", en: "one of: \(codes)")))
      return nil
    }
  }

  /// A list of texts.
  mutating func texts(_ key: String) -> [String]? {
    list(key) { item, path, problems in
      if case .text(let text) = item { return text }
      problems.append(
        .wrongType(
          path, found: item,
          expected: LocalizedText(vi: "chữ trong ngoặc kép \"…\"", en: "text in quotes \"…\"")))
      return nil
    }
  }

  /// An object.
  mutating func object<Item>(_ key: String, read: (inout DossierObject) -> Item) -> Item? {
    guard let value = value(key) else { return nil }
    var object = DossierObject(value, path: place(key))
    let result = read(&object)
    object.refuseUnknownKeys()
    problems += object.problems
    return result
  }

  /// A list of objects.
  mutating func objects<Item>(
    _ key: String, read: (inout DossierObject) -> Item
  ) -> [Item]? {
    list(key) { item, path, problems in
      var object = DossierObject(item, path: path)
      let result = read(&object)
      object.refuseUnknownKeys()
      problems += object.problems
      return result
    }
  }

  /// A list of objects that must be there and not be empty.
  mutating func requiredObjects<Item>(
    _ key: String, read: (inout DossierObject) -> Item
  ) -> [Item] {
    demand(key)
    let found = objects(key, read: read)
    if found?.isEmpty == true {
      refuse(key, LocalizedText(vi: "danh sách còn trống", en: "the list is empty"))
    }
    return found ?? []
  }

  private mutating func list<Item>(
    _ key: String, read: (JSONValue, String, inout [DossierProblem]) -> Item?
  ) -> [Item]? {
    guard let value = value(key) else { return nil }
    guard case .list(let items) = value else {
      refuse(key, value, LocalizedText(vi: "một danh sách […]", en: "a list […]"))
      return nil
    }
    let path = place(key)
    return items.enumerated().compactMap { read($1, "\(path)[\($0)]", &problems) }
  }

  /// Refuses every key that was not asked for; the last step of reading.
  mutating func refuseUnknownKeys() {
    for key in values.keys.sorted() where !keys.contains(key) {
      problems.append(
        .unknownKey(place(key), nearest: NearestWord.nearest(to: key, among: keys)))
    }
  }
}
