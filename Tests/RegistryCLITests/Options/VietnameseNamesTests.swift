import Testing

@testable import RegistryCLI

@Suite struct VietnameseNamesTests {
  @Test("No two nouns and no two verbs share a Vietnamese name, nor one with an English name")
  func namesDoNotMeet() {
    for table in [VietnameseNames.nouns, VietnameseNames.verbs] {
      #expect(Set(table.values).count == table.count)
      #expect(Set(table.values).isDisjoint(with: table.keys))
    }
  }

  @Test("Names are lower-case words without marks")
  func namesHaveNoMarks() {
    let names = VietnameseNames.nouns.merging(VietnameseNames.verbs) { one, _ in one }
    for (english, vietnamese) in names {
      let isPlain = vietnamese.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
      #expect(isPlain, "\(english)")
    }
  }
}
