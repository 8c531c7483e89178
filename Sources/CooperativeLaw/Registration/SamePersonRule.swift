extension Rule where Facts == RegistrationFacts {
  /// Nobody stands twice in the list of members.
  public static var samePerson: Rule {
    Rule(
      id: "registration.same-person",
      title: LocalizedText(vi: "Một thành viên ghi hai lần", en: "A member entered twice"),
      explanation: LocalizedText(
        vi: """
          Mỗi người, hộ, tổ chức chỉ là một thành viên. Trùng số định danh thì từ chối; chỉ trùng \
          tên và ngày sinh thì nhắc kiểm tra. Trùng tên mà khác số định danh thì không sao.
          """,
        en: """
          A person, household or organisation is one member. The same identity number is refused; \
          the same name and birth date alone are to be checked. The same name with different \
          numbers is fine.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 25"), Citation(LawText.law2023, "Điều 15"),
      ],
      examples: [
        RegistrationExamples.example(
          "Trùng số định danh", "The same identity number",
          RegistrationFacts(
            kind: .cooperative, actDate: CivilDate(2024, 7, 1),
            members: [
              MemberFacts(name: "Lê Văn Mẫu", identity: "A"),
              MemberFacts(name: "Lê Mẫu", identity: "A"),
            ]), expected: [.blocker]),
        RegistrationExamples.example(
          "Trùng tên và ngày sinh, không có số", "The same name and birth date, no number",
          RegistrationFacts(
            kind: .cooperative, actDate: CivilDate(2024, 7, 1),
            members: [
              MemberFacts(name: "Lê Văn Mẫu", birth: .year(1980)),
              MemberFacts(name: "Lê Văn Mẫu", birth: .year(1980)),
            ]), expected: [.warning]),
        RegistrationExamples.example(
          "Trùng tên, khác số", "The same name, different numbers",
          RegistrationFacts(
            kind: .cooperative, actDate: CivilDate(2024, 7, 1),
            members: [
              MemberFacts(name: "Lê Văn Mẫu", birth: .year(1980), identity: "A"),
              MemberFacts(name: "Lê Văn Mẫu", birth: .year(1980), identity: "B"),
            ]), expected: []),
      ],
      judge: judgeSamePerson)
  }
}

private func judgeSamePerson(_ facts: RegistrationFacts) -> [Finding] {
  let citation = Citation(
    facts.actDate < CivilDate(2024, 7, 1) ? LawText.law2012 : LawText.law2023,
    facts.actDate < CivilDate(2024, 7, 1) ? "Điều 25" : "Điều 15")
  var identities: [String: Int] = [:]
  var people: [[String]: Int] = [:]
  var findings: [Finding] = []
  for (index, member) in facts.members.enumerated() {
    if let identity = member.identity {
      if let first = identities[identity] {
        findings.append(twice(member, facts.members[first], .blocker, "id_number", citation))
      } else {
        identities[identity] = index
      }
    } else if let birth = member.birth {
      let person = [member.name, "\(birth)"]
      if let first = people[person] {
        findings.append(twice(member, facts.members[first], .warning, "full_name", citation))
      } else {
        people[person] = index
      }
    }
  }
  return findings
}

private func twice(
  _ member: MemberFacts, _ first: MemberFacts, _ severity: Severity, _ field: String,
  _ citation: Citation
) -> Finding {
  let isSure = severity == .blocker
  return Finding(
    rule: "registration.same-person", severity: severity, subject: member.name, field: field,
    message: LocalizedText(
      vi: isSure
        ? "Trùng số định danh với «\(first.name)» trong cùng danh sách."
        : "Có thể đã ghi hai lần: trùng tên và ngày sinh với một thành viên khác.",
      en: isSure
        ? "The identity number is that of «\(first.name)» in the same list."
        : "Perhaps entered twice: another member has the same name and birth date."),
    citations: [citation],
    remedy: LocalizedText(
      vi: isSure ? "Bỏ một dòng hoặc sửa số định danh." : "Ghi số định danh của cả hai.",
      en: isSure
        ? "Remove one row or correct the number." : "Enter the identity numbers of both."))
}
