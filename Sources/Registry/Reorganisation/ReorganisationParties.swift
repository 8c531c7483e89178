internal import CooperativeLaw
internal import GRDB

/// A unit on record that takes part in a reorganisation.
struct ReorganisationUnit {
  let unit: Int64
  let record: UnitRecord
  /// The number of another reorganisation it is in that is still open.
  let openPlan: Int64?

  init(_ act: Act, named text: String) throws {
    unit = try UnitFinder.unit(act.db, named: text)
    record = try UnitStanding.require(act.db, unit, on: act.day)
    openPlan = try ReorganisationLedger.open(act.db, of: unit)
  }

  var localNumber: String { record.localNumber }

  /// The unit as the rules see it.
  func facts(_ resolution: ReorganisationResolution?) -> ReorganisationFacts.Unit {
    ReorganisationFacts.Unit(
      name: localNumber, kind: record.kind, openPlan: openPlan.map { Int($0) },
      resolution: resolution)
  }
}

/// The units of a plan: found on record, or read from the dossiers of new ones.
struct ReorganisationParties {
  /// What comes out: a unit on record, or one to be founded.
  enum Outcome {
    case receiving(ReorganisationUnit)
    case founding(UnitFounding)
  }

  let plan: ReorganisationDossier
  let sources: [ReorganisationUnit]
  let outcomes: [Outcome]

  /// Finds and reads them; the act keeps what is found.
  init(_ act: Act, _ plan: ReorganisationDossier) throws {
    self.plan = plan
    sources = try plan.sources.map { try ReorganisationUnit(act, named: $0.unit) }
    let isConversion = plan.kind == .convert
    outcomes = try plan.results.map { result in
      if let dossier = result.dossier, result.unit == nil {
        return .founding(
          try UnitFounding(act: act, dossier: dossier.coming(on: act.day, isConversion)))
      }
      guard let unit = result.unit, result.dossier == nil else { throw Self.neither(result) }
      return .receiving(try ReorganisationUnit(act, named: unit))
    }
  }

  /// The unit that takes the others in.
  var receiving: ReorganisationUnit? {
    outcomes.lazy.compactMap { outcome in
      if case .receiving(let unit) = outcome { unit } else { nil }
    }.first
  }

  /// The units to be founded, with their places among what comes out.
  var foundings: [(place: Int, founding: UnitFounding)] {
    outcomes.enumerated().compactMap { place, outcome in
      if case .founding(let founding) = outcome { (place, founding) } else { nil }
    }
  }

  /// How what comes out is named in the proof, in order.
  var resultNames: [String] {
    outcomes.map { outcome in
      switch outcome {
      case .receiving(let unit): unit.localNumber
      case .founding(let founding): founding.dossier.name
      }
    }
  }

  /// The place of the unit that an allocation names as owner; the only one when it names none.
  func source(_ text: String?, _ act: Act) throws -> Int {
    guard let text else {
      guard sources.count == 1 else { throw Self.unclear("from", "") }
      return 0
    }
    if let place = plan.sources.firstIndex(where: { $0.unit == text }) { return place }
    let unit = try UnitFinder.unit(act.db, named: text)
    guard let place = sources.firstIndex(where: { $0.unit == unit }) else {
      throw Self.unclear("from", text)
    }
    return place
  }

  /// The place of the result that an allocation names.
  func outcome(_ text: String) throws -> Int {
    guard let place = plan.place(of: text) else { throw Self.unclear("to", text) }
    return place
  }

  private static func unclear(_ field: String, _ text: String) -> RegistryError {
    .invalidValue(
      field: field, value: text,
      reason: field == "from"
        ? LocalizedText(
          vi: "Ghi đơn vị tham gia mà mục này thuộc về (from).",
          en: "Name the unit of the plan that it belongs to (from).")
        : LocalizedText(
          vi: "Ghi khóa (key), số thứ tự hoặc đơn vị trong results của phương án.",
          en: "Name a result of the plan by its key, its place or its unit."))
  }

  private static func neither(_ result: ReorganisationResult<UnitDossier>) -> RegistryError {
    .invalidValue(
      field: "results", value: result.unit ?? "",
      reason: LocalizedText(
        vi: "Mỗi kết quả ghi đúng một trong hai: unit (đơn vị đang có) hoặc dossier (đơn vị mới).",
        en: "Each result has either a unit that is there, or the dossier of a new one."))
  }
}

extension UnitDossier {
  /// The dossier for a founding on a day; the code of a converted group passes on without it.
  fileprivate func coming(on day: CivilDate, _ isConversion: Bool) -> UnitDossier {
    var dossier = self
    dossier.registeredOn = day
    if isConversion { dossier.taxCode = nil }
    return dossier
  }
}
