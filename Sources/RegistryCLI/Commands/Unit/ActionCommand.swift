import ArgumentParser
import CooperativeLaw

/// The command that records an event, ready to be completed and typed: what stands in capitals, and
/// the days, are the officer's to fill in.
enum ActionCommand {
  /// The command; `nil` when this program has none for the event.
  static func typed(_ event: StatusEvent, _ unit: String, _ day: CivilDate) -> String? {
    guard let words = words(of: event, unit, day.slashed), let noun = words.first,
      nouns.contains(noun)
    else { return nil }
    return "htx " + words.joined(separator: " ")
  }

  private static let nouns = Set(HTXCommand.nouns.compactMap { $0.configuration.commandName })

  private static func words(of event: StatusEvent, _ unit: String, _ day: String) -> [String]? {
    switch event {
    case .suspended, .suspensionExtended:
      ["unit", "suspend", unit, "--from", day, "--until", day, "--notice", day]
    case .resumed: ["unit", "resume", unit, "--on", day, "--notice", day]
    case .notAtAddressSet, .notAtAddressLifted, .revokedForTax, .taxRevocationLifted:
      ["unit", "event", unit, event.code, "--on", day, "--notice", day]
    case .reorganisationOpened(let kind): opened(kind, unit)
    case .reorganisationCompleted: ["reorganise", "complete", "NUMBER"]
    case .reorganisationCancelled: ["reorganise", "cancel", "NUMBER"]
    default: ending(event, unit)
    }
  }

  /// A plan names the units of most reorganisations; who takes another in is named by that one.
  private static func opened(_ kind: Reorganisation, _ unit: String) -> [String] {
    switch kind {
    case .divide: ["reorganise", "divide", "--plan", "plan.json"]
    case .separate: ["reorganise", "separate", "--plan", "plan.json"]
    case .consolidate: ["reorganise", "consolidate", "--plan", "plan.json"]
    case .merge: ["reorganise", "merge", unit, "--into", "UNIT"]
    case .receive: ["reorganise", "merge", "UNIT", "--into", unit]
    case .convert: ["reorganise", "convert", unit]
    }
  }

  private static func ending(_ event: StatusEvent, _ unit: String) -> [String]? {
    switch event {
    case .dissolutionOpened(let ground): ["dissolve", "open", unit, "--ground", ground.rawValue]
    case .closingOpened(let ground), .groupEnded(let ground):
      ["dissolve", "open", unit, "--ground", ground.rawValue]
    case .revoked(let ground): ["dissolve", "revoke", unit, "--ground", ground.rawValue]
    case .restored: ["dissolve", "restore", unit]
    case .dissolutionStepDone: ["dissolve", "step", unit, "STEP"]
    case .dissolutionCompleted, .dissolutionElapsed, .closingCompleted, .closingElapsed:
      ["dissolve", "complete", unit]
    case .dissolutionCancelled: ["dissolve", "cancel", unit]
    default: bankruptcy(event, unit)
    }
  }

  /// What the court decided is named without the word bankruptcy.
  private static func bankruptcy(_ event: StatusEvent, _ unit: String) -> [String]? {
    guard event.family == .bankruptcy else { return nil }
    return ["dissolve", "bankruptcy", unit, String(event.code.dropFirst("bankruptcy_".count))]
  }
}
