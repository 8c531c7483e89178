public import CooperativeLaw
public import Foundation

/// The plan of a reorganisation with the dossiers of the units it founds.
public typealias ReorganisationDossier = ReorganisationPlan<UnitDossier>

extension ReorganisationPlan where Founding == UnitDossier {
  /// A merger of units into one that is there: everything follows.
  public static func merger(
    of sources: [ReorganisationSource], into unit: String,
    resolution: ReorganisationResolution? = nil
  ) -> ReorganisationDossier {
    ReorganisationPlan(
      kind: .merge, sources: sources,
      results: [ReorganisationResult(unit: unit, resolution: resolution)])
  }

  /// Reads a plan from JSON: the keys of `docs/reorganisation-plan.md`, days also dd/MM/yyyy.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with every unknown key and wrong value
  ///   and its path.
  public static func decode(json: Data) throws(RegistryError) -> ReorganisationDossier {
    var root = DossierObject(try UnitDossier.value(of: json), path: "")
    let plan = ReorganisationDossier(&root)
    root.refuseUnknownKeys()
    guard root.problems.isEmpty, let plan else {
      throw UnitDossier.refusal(root.problems, schema: "docs/reorganisation-plan.md")
    }
    return plan
  }
}

extension ReorganisationPlan where Founding == UnitDossier {
  /// Reads the keys of a plan; `nil` when its kind is not told.
  fileprivate init?(_ object: inout DossierObject) {
    let kind = object.requiredCode("kind", of: ReorganisationKind.self)
    let sources = object.objects("sources") { ReorganisationSource(&$0) }
    let results = object.objects("results") { ReorganisationResult<UnitDossier>(&$0) }
    let allocation = object.object("allocation") { ReorganisationAllocation(&$0) }
    guard let kind else { return nil }
    self.init(
      kind: kind, sources: sources ?? [], results: results ?? [],
      allocation: allocation ?? ReorganisationAllocation())
  }
}

extension ReorganisationSource {
  fileprivate init(_ object: inout DossierObject) {
    self.init(unit: object.requiredText("unit"))
    resolution = object.object("resolution") { ReorganisationResolution(&$0) } ?? nil
    undividedAssets = object.integer("undivided_assets", from: 0)
    debts = object.integer("debts", from: 0)
    products = object.texts("products") ?? []
    links = object.texts("links") ?? []
  }
}

extension ReorganisationResult where Founding == UnitDossier {
  fileprivate init(_ object: inout DossierObject) {
    let unit = object.text("unit")
    let dossier = object.object("dossier") { UnitDossier(&$0) } ?? nil
    self.init(unit: unit ?? "")
    self.unit = unit
    self.dossier = dossier
    key = object.text("key")
    resolution = object.object("resolution") { ReorganisationResolution(&$0) } ?? nil
  }
}

extension ReorganisationResolution {
  fileprivate init?(_ object: inout DossierObject) {
    let passedOn = object.requiredDay("passed_on")
    let (number, present) = (object.text("number"), object.integer("present", from: 1))
    let inFavour = object.integer("in_favour", from: 0)
    guard let passedOn else { return nil }
    self.init(number: number, passedOn: passedOn, present: present, inFavour: inFavour)
  }
}

extension ReorganisationAllocation {
  fileprivate init(_ object: inout DossierObject) {
    self.init(othersTo: object.text("others_to"))
    members = object.objects("members") { MemberAllocation(&$0) } ?? []
    undividedAssets = object.objects("undivided_assets") { AmountAllocation(&$0) } ?? []
    debts = object.objects("debts") { AmountAllocation(&$0) } ?? []
    branches = object.objects("branches") { NamedAllocation(&$0) } ?? []
    products = object.objects("products") { NamedAllocation(&$0) } ?? []
    links = object.objects("links") { NamedAllocation(&$0) } ?? []
  }
}

extension MemberAllocation {
  fileprivate init(_ object: inout DossierObject) {
    self.init(member: object.requiredText("member"), to: object.requiredText("to"))
    from = object.text("from")
    committed = object.integer("committed", from: 0)
    paid = object.integer("paid", from: 0)
  }
}

extension AmountAllocation {
  fileprivate init(_ object: inout DossierObject) {
    let to = object.requiredText("to")
    self.init(from: object.text("from"), to: to, amount: object.requiredInteger("amount", from: 0))
  }
}

extension NamedAllocation {
  fileprivate init(_ object: inout DossierObject) {
    let name = object.requiredText("name")
    self.init(name: name, from: object.text("from"), to: object.requiredText("to"))
  }
}
