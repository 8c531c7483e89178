import CooperativeLaw
import Testing

@Suite struct StatusVocabularyTests {
  @Test func `events are stored by plain codes that read back`() {
    let codes = StatusEvent.allCases.map(\.code)
    #expect(Set(codes).count == codes.count)
    for event in StatusEvent.allCases {
      #expect(StatusEvent(code: event.code) == event)
      #expect(event.code.wholeMatch(of: /[a-z0-9_.]+/) != nil)
    }
    #expect(StatusEvent(code: "revived") == nil)
  }

  @Test func `every word has its own name in both languages`() {
    func check<Word: CaseIterable & Hashable>(_ words: Word.Type, _ label: (Word) -> LocalizedText)
    {
      let all = Array(words.allCases)
      for word in all { #expect(label(word).vi != label(word).en, "\(word)") }
      #expect(Set(all.map { label($0).vi }).count == all.count, "\(words)")
      #expect(Set(all.map { label($0).en }).count == all.count, "\(words)")
    }
    check(StatusSubject.self, \.label)
    check(StatusRegime.self, \.label)
    check(StatusEvent.self, \.label)
    check(StatusEventFamily.self, \.label)
    check(StatusDuty.self, \.label)
    check(StatusDocument.self, \.label)
    check(StatusProcedure.self, \.label)
    check(EndReason.self, \.label)
    check(RevocationGround.self, \.label)
    check(DissolutionGround.self, \.label)
    check(ClosingGround.self, \.label)
    check(Reorganisation.self, \.label)
    check(ParentChange.self, \.label)
    check(State2012.self, \.label)
  }

  @Test(arguments: [
    (StatusSubject.cooperative, "2013-06-30", true, StatusRegime.law2003),
    (.cooperative, "2013-07-01", true, .law2012), (.union, "2014-07-31", true, .law2012),
    (.union, "2014-08-01", true, .circular03), (.branch, "2024-06-30", true, .circular03),
    (.branch, "2024-07-01", true, .law2023), (.cooperative, "2024-07-17", true, .law2023),
    (.cooperative, "2024-07-18", true, .decree92), (.cooperative, "2026-07-22", true, .decree92),
    (.cooperative, "2026-07-23", true, .decree295),
    (.cooperative, "1996-12-31", true, .beforeLaw1996),
    (.group, "2007-10-31", false, .beforeDecree151), (.group, "2019-11-24", false, .decree151),
    (.group, "2019-11-25", false, .decree77), (.group, "2025-06-01", false, .decree77),
    (.group, "2024-07-17", true, .decree77), (.group, "2024-07-18", true, .decree92),
    (.group, "2026-07-23", true, .decree295), (.group, "2026-07-22", false, .decree77),
    (.group, "2026-07-23", false, .decree294),
  ])
  func `the law of the day decides`(
    subject: StatusSubject, iso: String, isRegistered: Bool, regime: StatusRegime
  ) throws {
    let day = try #require(CivilDate(iso: iso))
    #expect(StatusRegime.of(subject, on: day, isRegistered: isRegistered) == regime)
  }

  @Test func `states of the 2012 law stand on statuses of an HTX`() {
    for old in State2012.allCases {
      #expect(old.state.status.belongs(to: .cooperative))
      #expect((old.state.endReason != nil) == old.state.status.isFinal, "\(old)")
      #expect(old.state.endReason?.applies(to: .cooperative) != false)
    }
  }

  @Test func `the database of today knows every status, no more`() {
    #expect(
      LegalStatus.allCases.map(\.rawValue) == [
        "active", "suspended", "not_at_address", "revoked_tax", "winding_up", "bankruptcy",
        "ended", "closing", "closed",
      ])
    for kind in UnitKind.allCases {
      for status in LegalStatus.allCases {
        #expect(status.applies(to: kind) == status.belongs(to: StatusSubject(kind)))
      }
    }
  }
}
