public import CooperativeLaw
public import Registry

/// Dossiers of invented units and people that the law of a day lets through.
public enum TestDossier {
  /// A commune that exists before and after 2025-07-01.
  public static let areaCode = "02101"

  /// A cooperative with so many members, who share its capital equally and hold its offices.
  ///
  /// - Parameters:
  ///   - members: how many; five are enough since 2024-07-01, seven before.
  ///   - name: the name without "Hợp tác xã".
  ///   - serial: sets these people apart from those of other dossiers: give each dossier its own.
  ///   - day: day of registration.
  /// - Returns: the dossier.
  public static func cooperative(
    members: Int = 7, name: String = "Nông nghiệp Khe Mười", serial: Int = 0,
    on day: CivilDate? = nil
  ) -> UnitDossier {
    var dossier = UnitDossier(
      kind: .cooperative, name: "Hợp tác xã \(name)", areaCode: areaCode)
    dossier.charterCapital = share * members
    dossier.lines = ["0118"]
    dossier.registeredOn = day
    dossier.members = (1...max(1, members)).map { person(serial * 1_000 + $0) }
    dossier.positions = organs(dossier.members ?? [])
    return dossier
  }

  /// A cooperative group with so many members and a signed contract.
  public static func group(
    members: Int = 3, name: String = "Trồng rừng Khe Mười", serial: Int = 0,
    on day: CivilDate? = nil
  ) -> UnitDossier {
    var dossier = UnitDossier(kind: .group, name: "Tổ hợp tác \(name)", areaCode: areaCode)
    dossier.charterCapital = share * members
    dossier.lines = ["0210"]
    dossier.contractMonths = 24
    dossier.registeredOn = day
    dossier.members = (1...max(1, members)).map { person(serial * 1_000 + $0) }
    dossier.positions = dossier.members?.first.map { [office("group_head", $0)] }
    return dossier
  }

  /// An invented person with a well-formed citizen ID; the same number gives the same person.
  public static func person(_ number: Int) -> MemberDossier {
    let family = families[number % families.count]
    let middle = middles[number / families.count % middles.count]
    let given = givens[number / (families.count * middles.count) % givens.count]
    let round = number / (families.count * middles.count * givens.count)
    let tail = round == 0 ? "" : " " + givens[round % givens.count]
    var member = MemberDossier(fullName: "\(family) \(middle) \(given)\(tail)")
    let serial = String(number)
    member.idNumber = "006080" + String(repeating: "0", count: 6 - serial.count) + serial
    member.dateOfBirth = "1980"
    member.capital = share
    return member
  }

  /// What each member contributes, in đồng.
  public static let share = 100_000_000

  private static let families = ["Hoàng", "Nông", "Triệu", "Lường", "Ma", "Hà", "Đàm", "Bế"]
  private static let middles = ["Văn", "Thị", "Đức", "Quang", "Minh"]
  private static let givens = [
    "An", "Bình", "Chi", "Dũng", "Em", "Giang", "Hà", "Khánh", "Lan", "Mạnh", "Nga", "Oanh", "Phú",
    "Quý", "Sơn", "Tâm", "Uyên", "Vinh", "Xuân", "Yến",
  ]

  /// A chair who represents the unit, two board members, a director, and the control the law asks.
  private static func organs(_ members: [MemberDossier]) -> [PositionDossier] {
    guard members.count >= 6 else {
      return members.prefix(1).flatMap {
        [office("chair", $0), office("legal_representative", $0)]
      }
        + zip(["board_member", "board_member", "controller"], members.dropFirst()).map(office)
        + members.dropFirst().prefix(1).map { office("director", $0) }
    }
    let control = ["control_board_head", "control_board_member", "control_board_member"]
    return [office("chair", members[0]), office("legal_representative", members[0])]
      + members[1...2].map { office("board_member", $0) } + [office("director", members[1])]
      + zip(control, members[3...5]).map(office)
  }

  private static func office(_ role: String, _ member: MemberDossier) -> PositionDossier {
    var position = PositionDossier(role: role, fullName: member.fullName)
    position.idNumber = member.idNumber
    return position
  }
}
