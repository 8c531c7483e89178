import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport

@testable import RegistryCLI

/// A registry on disk with three invented cooperatives founded in 2014, for commands on ratings.
struct RatedFile: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).htx").path()
    let registry = try Registry.create(
      at: path, office: OfficeDraft(name: "Phòng Kinh tế xã Chợ Mới", areaCode: "02086"),
      officer: "canbo", clock: FrozenClock.morning)
    for (index, name) in ["Khe Mười", "Bản Cốc", "Suối Mơ"].enumerated() {
      try registry.register(
        RatedFile.dossier(named: name, index),
        FilingDetails(officer: "canbo", effectiveOn: CivilDate(iso: "2014-03-03")))
    }
    try registry.close()
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Runs a command in English with pipes.
  func run(_ arguments: [String]) -> Consequences {
    CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences(
      arguments, environment: ["HTX_REGISTRY": path, "HTX_LANG": "en", "NO_COLOR": "1"])
  }

  /// Every byte of the registry: a refusal changes none.
  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private static func dossier(named name: String, _ index: Int) -> UnitDossier {
    var dossier = UnitDossier(
      kind: .cooperative, name: "Hợp tác xã Nông nghiệp \(name)", areaCode: "02101")
    dossier.charterCapital = 700_000_000
    dossier.lines = ["0118"]
    let given = ["An", "Bình", "Chi", "Dũng", "Em", "Giang", "Hà"]
    dossier.members = given.enumerated().map { place, person in
      var member = MemberDossier(fullName: "Hoàng Văn \(person)")
      member.idNumber = "00608090\(1001 + index * 10 + place)"
      member.dateOfBirth = "1980"
      member.capital = 100_000_000
      return member
    }
    dossier.positions = [
      ("chair", "An"), ("legal_representative", "An"), ("board_member", "Bình"),
      ("board_member", "Chi"), ("director", "Bình"), ("controller", "Dũng"),
    ].map { PositionDossier(role: $0.0, fullName: "Hoàng Văn \($0.1)") }
    return dossier
  }

  /// A file of the project.
  static func fixture(_ path: String) -> String {
    URL(filePath: #filePath).appending(path: "../../../../../fixtures/\(path)").standardized.path()
  }
}
