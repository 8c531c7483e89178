import CooperativeLaw
import Foundation
import Registry
import RegistryTestSupport

@testable import RegistryCLI

/// A registry on disk with one invented cooperative of seven members, and commands run on it under
/// the frozen clock.
struct CooperativeFile: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).htx").path()
    let registry = try Registry.create(
      at: path, office: OfficeDraft(name: "Phòng Kinh tế xã Chợ Mới", areaCode: "02086"),
      officer: "canbo", clock: FrozenClock.morning)
    try registry.register(
      CooperativeFile.dossier,
      FilingDetails(officer: "canbo", effectiveOn: CivilDate(iso: "2026-08-03")))
    try registry.close()
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Runs a command in English with pipes, or at a terminal with answers typed.
  func run(_ arguments: [String], typed: [String]? = nil) -> Consequences {
    let runner = CommandRunner(clock: FrozenClock.morning, account: { "canbo" })
    return runner.consequences(
      arguments, environment: ["HTX_REGISTRY": path, "HTX_LANG": "en", "NO_COLOR": "1"],
      input: typed ?? [], terminal: typed == nil ? nil : 100)
  }

  /// Every byte of the registry: a refusal changes none.
  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private static var dossier: UnitDossier {
    var dossier = UnitDossier(
      kind: .cooperative, name: "Hợp tác xã Nông nghiệp Khe Mười", areaCode: "02101")
    dossier.charterCapital = 700_000_000
    dossier.lines = ["0118"]
    let given = ["An", "Bình", "Chi", "Dũng", "Em", "Giang", "Hà"]
    dossier.members = given.enumerated().map { index, name in
      var member = MemberDossier(fullName: "Hoàng Văn \(name)")
      member.idNumber = "006080900\(100 + index)"
      member.dateOfBirth = "1980"
      member.capital = 100_000_000
      return member
    }
    dossier.positions = [
      PositionDossier(role: "chair", fullName: "Hoàng Văn An"),
      PositionDossier(role: "legal_representative", fullName: "Hoàng Văn An"),
      PositionDossier(role: "board_member", fullName: "Hoàng Văn Bình"),
      PositionDossier(role: "board_member", fullName: "Hoàng Văn Chi"),
      PositionDossier(role: "director", fullName: "Hoàng Văn Bình"),
      PositionDossier(role: "controller", fullName: "Hoàng Văn Dũng"),
    ]
    return dossier
  }
}
