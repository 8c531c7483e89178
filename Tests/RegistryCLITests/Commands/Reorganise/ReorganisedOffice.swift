import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// A registry on disk with the cooperative and the group of `fixtures/reorganisations`, and the
/// commands that divide, convert, consolidate, merge and separate them.
struct ReorganisedOffice {
  let path: String

  /// One registry after every step, for tests that only read.
  static let after = Result {
    let office = try ReorganisedOffice()
    for step in steps { try office.done(step) }
    return office
  }

  private static let folder = URL(filePath: #filePath).appending(
    path: "../../../../../fixtures/reorganisations"
  ).standardized

  /// The file of a sample: a dossier or a plan.
  static func sample(_ name: String) -> String {
    folder.appending(path: "\(name).json").path(percentEncoded: false)
  }

  /// An office with HTX-00001 of ten members and THT-00002 of five.
  init() throws {
    path = try UnitSample.empty().path
    for name in ["cooperative", "group"] {
      try done(["unit", "register", "--from", Self.sample(name)])
    }
  }

  static let steps = [
    plan("divide", "02/02/2026"), complete(1, "25/02/2026"), plan("convert", "03/03/2026"),
    plan("consolidate", "04/05/2026"), complete(3, "20/05/2026"), plan("merge", "03/08/2026"),
    complete(4, "20/08/2026"), plan("separate", "05/10/2026"),
  ]

  static func plan(_ kind: String, _ day: String) -> [String] {
    ["reorganise", kind, "--plan", sample(kind), "--effective", day]
  }

  static func complete(_ number: Int, _ day: String) -> [String] {
    ["reorganise", "complete", String(number), "--effective", day]
  }

  func done(_ arguments: [String]) throws {
    let result = run(arguments)
    try #require(result.exit == .done, "\(arguments): \(result)")
  }

  /// Runs a command in English with pipes.
  func run(_ arguments: [String]) -> Consequences {
    CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences(
      arguments, environment: ["HTX_REGISTRY": path, "HTX_LANG": "en", "NO_COLOR": "1"])
  }

  /// Every byte of the registry: a refusal changes none.
  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  /// A plan of its own in a file; the caller removes it.
  static func written(_ json: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json").path()
    try Data(json.utf8).write(to: URL(filePath: path))
    return path
  }
}
