public import CooperativeLaw

/// A founding member as typed: the texts of the contract's columns.
public struct TypedMember: Sendable, Equatable {
  /// Where it stands, such as `line 3`.
  public let place: LocalizedText
  /// The columns that have something in them.
  public let cells: [String: String]

  /// Makes a typed member.
  public init(place: LocalizedText, cells: [String: String]) {
    self.place = place
    self.cells = cells
  }
}

extension MemberDossier {
  /// Reads typed members; days and amounts that cannot be read are all told at once.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with the place of every such value.
  public static func members(_ typed: [TypedMember]) throws(RegistryError) -> [MemberDossier] {
    var problems: [(place: LocalizedText, finding: Finding)] = []
    let members = typed.map { member in
      var reader = DossierReader()
      let dossier = reader.memberDossier(member.cells)
      problems += reader.findings.filter { $0.severity == .blocker }.map { (member.place, $0) }
      return dossier
    }
    guard problems.isEmpty else {
      func told(_ language: Language) -> String {
        problems.map { place, finding in
          "\n  \(place[language]), \(finding.field ?? ""): \(finding.message[language])"
        }.joined()
      }
      throw .unreadableInput(
        LocalizedText(
          vi: "Danh sách thành viên có chỗ không đọc được:" + told(.vi),
          en: "The members cannot be read:" + told(.en)),
        remedy: LocalizedText(
          vi: "Ngày ghi 31/12/2025; tiền ghi số đồng, ví dụ 1.500.000, hoặc 1,5 triệu.",
          en: "Days are 31/12/2025; money is đồng such as 1.500.000, or 1,5 triệu."))
    }
    return members
  }
}

extension DossierReader {
  /// Reads the values that a dossier holds in their own type; the others stay as typed.
  fileprivate mutating func memberDossier(_ cells: [String: String]) -> MemberDossier {
    var member = MemberDossier(fullName: cells["full_name"] ?? "")
    member.memberType = word(
      RecordRules.memberTypeUnknown, cells["member_type"], field: "member_type")
    member.memberKind = word(
      RecordRules.memberKindUnknown, cells["member_kind"], field: "member_kind")
    member.sex = cells["sex"]
    member.dateOfBirth = cells["date_of_birth"]
    member.idNumber = cells["id_number"]
    member.nationality = cells["nationality"]
    member.ethnicity = cells["ethnicity"]
    member.address = cells["address"]
    member.phone = cells["phone"]
    member.representative = cells["representative"]
    member.joinedOn = day(cells["joined_on"], field: "joined_on")
    member.capital = amount(cells["capital"], field: "capital")
    member.contributedOn = day(cells["contributed_on"], field: "contributed_on")
    member.certificateNumber = cells["certificate_number"]
    member.note = cells["note"]
    return member
  }
}
