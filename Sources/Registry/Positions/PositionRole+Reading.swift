package import CooperativeLaw

extension PositionRole {
  /// Reads an office by its code or name, with or without marks, as dossiers do.
  package static func read(_ text: String) -> PositionRole? { PositionRole(typed: text) }
}
