import CooperativeLaw
import Foundation
import Registry

/// The plan of a reorganisation in a JSON file.
enum PlanFile {
  /// Reads a plan of a kind.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with every fault and its place;
  ///   ``RegistryError/invalidValue(field:value:reason:)`` for a plan of another kind.
  static func read(_ path: String, of kind: ReorganisationKind) throws -> ReorganisationDossier {
    let plan = try ReorganisationDossier.decode(json: InputFile.read(path))
    guard plan.kind == kind else { throw otherKind(plan.kind, path) }
    return plan
  }

  private static func otherKind(_ kind: ReorganisationKind, _ path: String) -> RegistryError {
    .invalidValue(
      field: "--plan", value: path,
      reason: LocalizedText(
        vi: "đây là phương án \(kind.label.vi); hãy dùng htx reorganise \(kind.rawValue).",
        en: "this is the plan of a \(kind.label.en); use htx reorganise \(kind.rawValue)."))
  }
}
