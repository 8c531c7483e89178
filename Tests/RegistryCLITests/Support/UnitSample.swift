import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// A registry on disk with the invented units of `fixtures/dossiers`, made by the commands themselves.
struct UnitSample {
  let path: String

  static let dossiers = URL(filePath: #filePath).appending(
    path: "../../../../fixtures/dossiers"
  ).standardized

  /// One registry for all tests that only read.
  static let shared = Result { try UnitSample() }

  /// The file that every empty registry is a copy of, as filling in the map takes its time.
  private static let template = Result {
    let sample = UnitSample(path: temporaryPath())
    let made = sample.run("init", "--office", "Phòng Kinh tế xã Chợ Mới", "--area", "02086")
    try #require(made.exit == .done, "\(made)")
    return sample.path
  }

  /// An empty registry of the commune of Chợ Mới.
  static func empty() throws -> UnitSample {
    let sample = UnitSample(path: temporaryPath())
    try FileManager.default.copyItem(atPath: template.get(), toPath: sample.path)
    return sample
  }

  /// Three cooperatives, a union of them, and a group.
  init() throws {
    path = try UnitSample.empty().path
    for name in ["cooperative-2012", "cooperative-2023"] { try register(name) }
    try done(run(["unit", "register"] + UnitSample.third))
    for name in ["union", "group"] { try register(name) }
  }

  private init(path: String) { self.path = path }

  /// The sample district with its ten years.
  static func demo() throws -> UnitSample {
    let sample = UnitSample(path: temporaryPath())
    try sample.done(sample.run("init", "--demo"))
    return sample
  }

  /// The scenario of old Bắc Kạn.
  static func bacKan() throws -> UnitSample {
    let sample = UnitSample(path: temporaryPath())
    try sample.done(sample.run("init", "--office", "Sở Kế hoạch Bắc Kạn cũ", "--area", "19"))
    let folder = dossiers.appending(path: "../scenarios/bac-kan-2021").standardized
    for what in ["units", "members", "positions", "ratings", "ocop"] {
      let file = folder.appending(path: "\(what).csv").path(percentEncoded: false)
      try sample.done(sample.run("import", what, file))
    }
    return sample
  }

  /// The options that register the third cooperative.
  static let third =
    [
      "--kind", "htx", "--name", "Hợp tác xã Lúa nếp Bản Cốc", "--area", "Thanh Mai",
      "--capital", "1 tỷ", "--lines", "0111", "--effective", "2025-10-01", "--sector",
      "Nông nghiệp",
    ]
    + ["An", "Bình", "Chi", "Dũng", "Giang"].enumerated().flatMap { place, given in
      ["--member", "Hoàng Văn \(given);00608090010\(place);1980;200.000.000;15/10/2025"]
    }
    + [
      "chair=Hoàng Văn An", "legal_representative=Hoàng Văn An", "director=Hoàng Văn Bình",
      "board_member=Hoàng Văn Bình", "board_member=Hoàng Văn Chi", "controller=Hoàng Văn Dũng",
    ].flatMap { ["--position", $0] }

  /// Runs a command on the registry under the frozen clock, on a screen or in a pipe.
  func run(
    _ arguments: String..., language: Language = .vi, input: [String] = [], terminal: Int? = nil
  ) -> Consequences {
    run(arguments, language: language, input: input, terminal: terminal)
  }

  func run(
    _ arguments: [String], language: Language = .vi, input: [String] = [], terminal: Int? = nil
  ) -> Consequences {
    CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences(
      arguments,
      environment: ["HTX_REGISTRY": path, "HTX_LANG": language.rawValue, "NO_COLOR": "1"],
      input: input, terminal: terminal)
  }

  /// The bytes of the registry, to see that nothing was written.
  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func register(_ name: String) throws {
    try done(run("unit", "register", "--from", UnitSample.dossier(name)))
  }

  private func done(_ result: Consequences) throws {
    try #require(result.exit == .done, "\(result)")
  }

  static func dossier(_ name: String) -> String {
    dossiers.appending(path: "\(name).json").path(percentEncoded: false)
  }

  static func temporaryPath() -> String {
    FileManager.default.temporaryDirectory
      .appending(path: "htx-\(UUID().uuidString).htx").path(percentEncoded: false)
  }
}
