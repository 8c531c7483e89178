import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport

@testable import RegistryCLI

/// An office with one cooperative, whose registry must come through bad input byte for byte.
final class BadInputDesk {
  private let folder: TemporaryFolder
  private let registry: String
  private let before: String

  init() throws {
    folder = try TemporaryFolder()
    registry = folder.path("so.htx")
    let made = try TestRegistry.file(at: registry)
    try made.register(
      TestDossier.cooperative(), FilingDetails(officer: TestRegistry.officer))
    try made.close()
    before = try SQLiteShell.dump(registry)
  }

  /// Whether the registry holds what it held, and nothing lies beside it.
  func isUnchanged() throws -> Bool { try SQLiteShell.dump(registry) == before }

  /// Writes a file of the input.
  func file(_ name: String, _ bytes: Data) throws -> String {
    try bytes.write(to: URL(filePath: folder.path(name)))
    return folder.path(name)
  }

  /// Runs a command on the registry.
  func run(_ words: [String], in language: Language) -> Consequences {
    CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences(
      words, environment: ["HTX_REGISTRY": registry, "HTX_LANG": language.rawValue])
  }
}
