internal import CooperativeLaw
public import Foundation

extension Programme {
  /// Reads a programme from JSON: the keys of `docs/programme.schema.json`.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with every unknown key, wrong value and
  ///   unknown indicator and its path.
  public static func decode(json: Data) throws(RegistryError) -> Programme {
    var root = DossierObject(try UnitDossier.value(of: json), path: "")
    let programme = Programme(&root)
    root.refuseUnknownKeys()
    guard root.problems.isEmpty else {
      throw UnitDossier.refusal(root.problems, schema: "docs/programme.schema.json")
    }
    return programme
  }

  private init(_ object: inout DossierObject) {
    id = object.requiredText("id")
    title = object.words("title") ?? LocalizedText(vi: id, en: id)
    source = object.text("source") ?? ""
    let start = object.requiredDay("from") ?? CivilDate(dayNumber: 0)
    from = start
    base = object.day("base") ?? start.adding(days: -1)
    baseline = object.objects("baseline") { ProgrammeTarget(&$0) } ?? []
    targets = object.objects("targets") { ProgrammeTarget(&$0) } ?? []
    duties =
      object.objects("duties") {
        ProgrammeDuty(
          id: $0.requiredText("id"), words: $0.requiredText("words"), see: $0.texts("see") ?? [])
      } ?? []
  }
}

extension ProgrammeTarget {
  fileprivate init(_ object: inout DossierObject) {
    id = object.requiredText("id")
    indicator = object.indicator("indicator")
    measure = object.code("measure", of: Measure.self) ?? .level
    since = object.day("since")
    comparison = object.requiredCode("comparison", of: Comparison.self) ?? .atLeast
    value = object.hundredths("value") ?? 0
    upper = object.text("upper") == nil ? nil : object.hundredths("upper")
    due = object.requiredDay("due") ?? CivilDate(dayNumber: 0)
    words = object.requiredText("words")
    clause = object.text("clause") ?? ""
    note = object.words("note")
    if comparison == .between, upper == nil { object.miss("upper") }
  }
}

extension DossierObject {
  /// A text in both languages.
  fileprivate mutating func words(_ key: String) -> LocalizedText? {
    object(key) { LocalizedText(vi: $0.requiredText("vi"), en: $0.requiredText("en")) }
  }

  /// The name of an indicator that there is.
  fileprivate mutating func indicator(_ key: String) -> String {
    let id = requiredText(key)
    guard !id.isEmpty, Indicator.named(id) == nil else { return id }
    let nearest = NearestWord.nearest(to: id, among: Indicator.all.map(\.id))
    refuse(
      key,
      LocalizedText(
        vi: "không có chỉ tiêu “\(id)”" + (nearest.map { "; có phải là \($0)?" } ?? ""),
        en: "there is no indicator “\(id)”" + (nearest.map { "; did you mean \($0)?" } ?? "")))
    return id
  }

  /// A number of at most two decimals written as text, so that it stays exact.
  fileprivate mutating func hundredths(_ key: String) -> Int? {
    let text = requiredText(key)
    guard !text.isEmpty else { return nil }
    let digits = text.replacing(",", with: ".").split(
      separator: ".", omittingEmptySubsequences: false)
    guard digits.count <= 2, let whole = Int(digits[0]), digits[0].count <= 15,
      digits.count == 1 || (1...2).contains(digits[1].count),
      let rest = digits.count == 1 ? 0 : Int(digits[1]), rest >= 0
    else {
      refuse(
        key,
        LocalizedText(
          vi: "“\(text)” không phải số có nhiều nhất hai số lẻ, như \"71.4\"",
          en: "“\(text)” is no number of at most two decimals, such as \"71.4\""))
      return nil
    }
    let scaled = digits.count == 2 && digits[1].count == 1 ? rest * 10 : rest
    return whole * 100 + (whole < 0 ? -scaled : scaled)
  }
}
