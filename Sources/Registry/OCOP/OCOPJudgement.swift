internal import CooperativeLaw
internal import GRDB

/// What the rules say of a product that is recorded or changed.
struct OCOPJudgement {
  let act: Act
  /// The product itself; `nil` for a new one.
  let product: Int64?

  func judge(_ draft: OCOPDraft) throws {
    act.add(
      RecordRules.ocopTaken.judge(
        OCOPTakenFacts(
          product: draft.product, code: draft.code,
          holder: try OCOPStore.holder(act.db, code: draft.code, except: product),
          twin: try OCOPStore.twin(act.db, draft, except: product))))
    act.add(CooperativeLaw.judge(draft.facts(on: act.day), by: RuleCatalogue.ocopProduct))
  }

  /// The commune that was typed, with what the rules find of it.
  static func area(_ act: Act, typed: String?) throws -> Int64? {
    guard let typed else { return nil }
    let place = try RecordChecks.area(act.db, typed: typed, on: act.day)
    act.add(place.findings)
    return place.area?.id
  }
}
