public import CooperativeLaw
public import Foundation

extension RatingScheme {
  /// Reads an office's own scheme from JSON: the keys of `docs/rating-scheme.schema.json`.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with every fault and its path.
  public static func decode(json: Data) throws(RegistryError) -> RatingScheme {
    var root = DossierObject(try UnitDossier.value(of: json), path: "")
    let scheme = RatingScheme(&root)
    root.refuseUnknownKeys()
    SchemeCheck(scheme).refuseFaults(in: &root)
    guard root.problems.isEmpty else {
      throw UnitDossier.refusal(root.problems, schema: "docs/rating-scheme.schema.json")
    }
    return scheme
  }
}

extension RatingScheme {
  fileprivate init(_ object: inout DossierObject) {
    let code = object.requiredText("code")
    let name = object.requiredLabel("name")
    let decision = object.requiredText("decision")
    // What the office decided is what it is held to: its own text was read.
    let citation = Citation(decision, "bộ tiêu chí \(code)")
    let isInNextYear = object.flag("due_in_next_year") ?? false
    let month = object.integer("due_month", from: 1)
    let day = object.integer("due_day", from: 1)
    let due = month.flatMap { month in
      day.flatMap {
        DueDay(month: month, day: $0, isInNextYear: isInNextYear, citation: citation)
      }
    }
    if due == nil, month != nil || day != nil {
      object.refuse(
        "due_day",
        LocalizedText(vi: "không có ngày này trong năm", en: "there is no such day in a year"))
    }
    self.init(
      code: code, name: name, citation: citation,
      from: Sourced(object.day("from"), citation), until: Sourced(object.day("until"), citation),
      subjects: Subjects(&object, citation), sheet: ScoreSheet(&object, citation),
      grades: Sourced(object.requiredObjects("grades") { GradeBand(&$0) }, citation), due: due,
      newness: object.code("new_units", of: NewUnits.self)?.newness(citation),
      stopping: object.flag("stopped_units") == true ? citation : nil,
      ownReasons: object.objects("not_rated") {
        OwnReason(code: $0.requiredText("code"), label: $0.requiredLabel("name"))
      } ?? [],
      fine: object.text("fine_forces").map { Sourced($0, citation) },
      agreement: object.flag("agreed_by_boards") == true ? citation : nil)
  }
}

/// How an office counts the 12 months of a new unit.
private enum NewUnits: String, CaseIterable {
  case byScoring = "by_scoring"
  case withinYear = "within_year"

  func newness(_ citation: Citation) -> RatingScheme.Newness {
    self == .byScoring ? .byScoring(citation) : .withinYear(citation)
  }
}

extension RatingScheme.Subjects {
  fileprivate init(_ object: inout DossierObject, _ citation: Citation) {
    let kinds = object.codes("kinds", of: UnitKind.self)
    let creditFunds = object.flag("credit_funds")
    let isAgriculture = object.flag("agriculture_only") == true
    self.init(
      kinds: Sourced(kinds.map { Set($0) }, citation),
      creditFunds: creditFunds.map { Sourced($0, citation) },
      agriculture: isAgriculture ? citation : nil)
  }
}

extension ScoreSheet {
  fileprivate init(_ object: inout DossierObject, _ citation: Citation) {
    self.init(
      maximum: Sourced(object.requiredPoints("maximum"), citation),
      groups: object.objects("groups") { group in
        Group(
          id: group.requiredText("id"), label: group.requiredLabel("name"),
          maximum: Sourced(group.points("maximum"), citation))
      } ?? [],
      criteria: object.requiredObjects("criteria") { criterion in
        Criterion(
          id: criterion.requiredText("id"), group: criterion.text("group"),
          label: criterion.requiredLabel("name"),
          maximum: Sourced(criterion.points("maximum"), citation),
          parts: criterion.objects("parts") { part in
            Part(
              id: part.requiredText("id"), label: part.requiredLabel("name"),
              maximum: Sourced(part.points("maximum"), citation),
              choices: part.pointsList("choices"))
          } ?? [])
      })
  }
}

extension GradeBand {
  fileprivate init(_ object: inout DossierObject) {
    self.init(
      code: object.requiredText("code"), label: object.requiredLabel("name"),
      from: object.requiredPoints("from") ?? Points(0),
      grade: object.code("counts_as", of: RatingGrade.self))
  }
}

extension DossierObject {
  /// A name in Vietnamese, and in English if it has one: `name` and `name_en`.
  fileprivate mutating func requiredLabel(_ key: String) -> LocalizedText {
    let vi = requiredText(key)
    return LocalizedText(vi: vi, en: text(key + "_en") ?? vi)
  }
}
