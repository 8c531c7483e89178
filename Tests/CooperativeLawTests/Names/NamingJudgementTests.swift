import CooperativeLaw
import Testing

@Suite("Naming rules: judgements")
struct NamingJudgementTests {
  @Test(
    "Pictures, control and hidden characters are refused",
    arguments: [
      "🌾", "👨‍🌾", "🇻🇳", "❤️", "©", "\u{0}", "\u{7}", "\n", "\t", "\u{200B}", "\u{202E}", "\u{FEFF}",
      "\u{A0}", "Ж", "漢", "ñ", "ü", "x\u{301}", "ấ\u{300}", "①", "٣",
    ])
  func refused(text: String) throws {
    let found = try judgeName("Hợp tác xã Hòa Bình\(text)", on: "2025-03-01", against: [])
    #expect(namingSummary(found) == ["naming.letters blocker"])
  }

  @Test(
    "Letters of the alphabet, F J Z W, digits and the named symbols pass, composed or not",
    arguments: ["Đắk Ưng Ỹ", "fjzw FJZW", "0123456789", "A&B.C,D+E-F_G", "Ho\u{300}a Bi\u{300}nh"])
  func allowed(own: String) throws {
    #expect(try judgeName("Hợp tác xã \(own)", on: "2025-03-01", against: []).isEmpty)
  }

  @Test(
    "Symbols of a list that is not known get a warning", arguments: ["(", "’", "/", "%", "@", "“"])
  func doubtful(symbol: String) throws {
    let found = try judgeName("Hợp tác xã Hòa \(symbol) Bình", on: "2025-03-01", against: [])
    #expect(namingSummary(found) == ["naming.letters warning"])
  }

  @Test("A control character is shown by its code, never as itself")
  func shownByCode() throws {
    let found = try judgeName("Hợp tác xã Hòa\u{202E} Bình", on: "2025-03-01", against: [])
    let message = try #require(found.first?.message.vi)
    #expect(message.contains("202E") && !message.unicodeScalars.contains("\u{202E}"))
  }

  @Test("The remedy for a shortened kind spells the name out")
  func typeRemedy() throws {
    let found = try judgeName("LHHTX Hòa Bình", kind: .union, on: "2025-03-01", against: [])
    #expect(namingSummary(found) == ["naming.type-phrase blocker"])
    #expect(found.first?.remedy.vi.contains("“Liên hiệp hợp tác xã Hòa Bình”") == true)
  }

  @Test("A cooperative and a union share own names only until a decree compares them")
  func kinds() throws {
    let union = [registeredName("Liên hiệp hợp tác xã Hòa Bình", kind: .union)]
    let before = try judgeName("Hợp tác xã Hòa Bình", on: "2020-01-01", against: union)
    let after = try judgeName("Hợp tác xã Hòa Bình", on: "2025-01-01", against: union)
    #expect(namingSummary(before) == ["naming.identical warning"])
    #expect(namingSummary(after) == ["naming.identical blocker"])
  }

  @Test("Groups and cooperatives are not compared, nor are confusable cases for groups")
  func groupsApart() throws {
    let others = [
      registeredName("Tổ hợp tác Hòa Bình", kind: .group), registeredName("Hợp tác xã Hòa Bình 2"),
    ]
    #expect(
      try judgeName("Tổ hợp tác Hòa Bình 2", kind: .group, on: "2025-01-01", against: others)
        .isEmpty)
    #expect(
      namingSummary(try judgeName("Hợp tác xã Hòa Bình", on: "2025-01-01", against: others))
        == ["naming.differs-by-number-or-letter warning"])
  }

  @Test("The member exemptions hold for the named case, unit and years only")
  func exemptions() throws {
    func rules(_ name: String, _ other: RegisteredName, _ iso: String) throws -> [Severity] {
      try judgeName(name, on: iso, against: [other]).map(\.severity)
    }
    let union = registeredName("Liên hiệp hợp tác xã Hòa Bình", kind: .union, isMember: true)
    let cooperative = registeredName("Hợp tác xã Hòa Bình", isMember: true)
    #expect(try rules("Hợp tác xã Hòa Bình 2", union, "2024-06-30") == [])
    #expect(try rules("Hợp tác xã Hòa Bình 2", cooperative, "2024-06-30") == [.blocker])
    #expect(try rules("Hợp tác xã Hòa Bình Nam", cooperative, "2024-06-30") == [])
    #expect(try rules("Hợp tác xã Tân Hòa Bình", union, "2024-06-30") == [.blocker])
    #expect(try rules("Hợp tác xã Hòa Bình 2", union, "2024-07-18") == [.blocker])
  }

  @Test("A finding names the other unit, its code, its area and what was searched")
  func findingSaysWhere() throws {
    let found = try judgeName(
      "Hợp tác xã Hòa Bình", on: "2025-01-01", against: [registeredName("HTX Hòa Bình")])
    let finding = try #require(found.first)
    #expect(finding.subject == "HTX Hòa Bình")
    #expect(finding.message.vi.contains("HTX-0007") && finding.message.vi.contains("xã Thử"))
    #expect(finding.facts.contains { $0.value == "sổ thử" })
  }

  @Test("The scope is always said, with its size, and the whole country is never promised")
  func scope() throws {
    let facts = NameFacts(
      kind: .cooperative, actDate: try namingDay("2025-01-01"),
      proposed: ProposedName(full: "Hợp tác xã Hòa Bình"), others: [],
      scope: NameScope(LocalizedText(vi: "sổ xã Thử", en: "registry of Thử"), nameCount: 12))
    let found = RuleCatalogue.naming.flatMap { $0.judge(facts) }
    #expect(found.map(\.severity) == [.note])
    let message = try #require(found.first?.message)
    #expect(message.vi.contains("sổ xã Thử (12 tên)") && message.vi.contains("Chưa tra"))
    #expect(message.en.contains("was not searched"))
  }

  @Test("One like name among very many is found")
  func amongMany() throws {
    var others = (0..<5000).map { registeredName("Hợp tác xã Nông nghiệp Thôn \($0) Phú Lộc") }
    others.append(registeredName("Hợp tác xã Dâu Tằm & Tơ Lụa"))
    let found = try judgeName("Hợp tác xã Dâu Tằm và Tơ Lụa", on: "2025-01-01", against: others)
    #expect(namingSummary(found) == ["naming.differs-by-symbol blocker"])
  }
}
