import CooperativeLaw
public import Registry

/// A small office with invented people: one cooperative, registered and then changed.
public enum SampleOffice {
  /// Who files.
  public static let officer = "Hoàng Thị Thử"

  /// The office of a commune as it is created.
  public static let draft = OfficeDraft(name: "Phòng Kinh tế xã Chợ Mới", areaCode: "02086")

  /// A cooperative of five members that the 2023 law lets found.
  public static func cooperative(
    named name: String = "Hợp tác xã Nông nghiệp Khe Mười"
  ) -> UnitDossier {
    var dossier = UnitDossier(kind: .cooperative, name: name, areaCode: "02101")
    dossier.charterCapital = 500_000_000
    dossier.lines = ["0118"]
    dossier.phone = "0912345678"
    dossier.members = ["An", "Bình", "Chi", "Dũng", "Giang"].enumerated().map { place, given in
      var member = MemberDossier(fullName: "Hoàng Văn \(given)")
      member.idNumber = "006080900\(101 + place)"
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

  /// Fills an empty registry: filing 2 registers the cooperative, filing 3 changes it.
  public static func fill(_ registry: Registry) throws {
    try registry.register(
      cooperative(),
      FilingDetails(
        officer: officer, effectiveOn: CivilDate(iso: "2026-11-16"),
        documents: [FilingDocument(kind: "dossier", number: "12/HS", fileName: "khe-muoi.json")]))
    var change = UnitChange()
    change.phone = "0987654321"
    try registry.change(
      unit: "HTX-00001", change,
      FilingDetails(officer: officer, decisionNumber: "7/TB", note: "Đổi số điện thoại"))
  }

  /// The filled office in memory, under the frozen clock.
  public static func inMemory() throws -> Registry {
    let registry = try Registry.inMemory(
      office: draft, officer: officer, clock: FrozenClock.morning)
    try fill(registry)
    return registry
  }

  /// The filled office in a file, under the frozen clock.
  public static func create(at path: String) throws {
    let registry = try Registry.create(
      at: path, office: draft, officer: officer, clock: FrozenClock.morning)
    try fill(registry)
    try registry.close()
  }
}
