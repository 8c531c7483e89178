import Foundation
import RegistryTestSupport

/// The real program, as an officer starts it.
enum HTXProgram {
  static let path = Bundle.main.bundlePath + "/htx"

  /// A dossier that the law accepts.
  static let dossier = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures/dossiers/cooperative-2023.json").path

  static let environment = ["HTX_LANG": "vi", "HTX_OFFICER": "Thử", "NO_COLOR": "1"]

  /// Runs it on a registry.
  static func run(_ words: [String], registry: String) throws -> ChildProcess {
    try ChildProcess.run(path, words + ["--registry", registry], environment: environment)
  }

  /// Registers a unit: an act like any other.
  static func register(in registry: String) throws -> ChildProcess {
    try run(["unit", "register", "--from", dossier], registry: registry)
  }

  /// Runs it as a user with no rights but those that everybody has.
  static func runAsNobody(_ words: [String], registry: String) throws -> ChildProcess {
    let all = [path] + words + ["--registry", registry]
    guard getuid() == 0 else {
      return try ChildProcess.run(all[0], Array(all.dropFirst()), environment: environment)
    }
    return try ChildProcess.run(
      "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups"] + all,
      environment: environment)
  }
}
