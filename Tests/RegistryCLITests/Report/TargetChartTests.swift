import CooperativeLaw
import Foundation
import FoundationXML
import RegistryTestSupport
import Testing

@testable import Registry
@testable import RegistryCLI

/// Charts of targets: what is drawn, and that nothing overlaps.
@Suite struct TargetChartTests {
  private func standing(
    _ now: Int?, of value: Int, _ comparison: ProgrammeTarget.Comparison = .atLeast,
    words: String = "350 hợp tác xã", reached: Bool?, count: Int = 51
  ) -> TargetStanding {
    let target = ProgrammeTarget(
      id: "t", indicator: "units.cooperatives", measure: .level, since: nil,
      comparison: comparison, value: value, upper: nil, due: CivilDate(dayNumber: 20_000),
      words: words, clause: "", note: nil)
    return TargetStanding(
      target: target, now: now, yearAgo: nil, count: count, known: now == nil ? 3 : 51,
      isReached: reached, isOnCourse: nil)
  }

  private func chart(_ standings: [TargetStanding]) throws -> TargetChart {
    TargetChart(try #require(try Programme.known().first), standings)
  }

  @Test("A bar says how much is reached, how it stands and by when")
  func bar() {
    let bar = TargetBar(standing(31_05, of: 350_00, reached: false))
    #expect(bar.share == 887)
    #expect(bar.verdict == "8,8 %, chưa đạt")
    #expect(bar.caption == "hiện nay 31,05; chỉ tiêu ≥ 350; hạn 04/10/2024")
  }

  @Test("What is not known says of how many it is known")
  func notKnown() {
    let bar = TargetBar(standing(nil, of: 350_00, reached: nil))
    #expect(bar.state == .notKnown && bar.share == nil)
    #expect(bar.verdict == "biết 3 trên 51")
    #expect(bar.caption.hasPrefix("hiện nay chưa rõ;"))
    #expect(TargetBar(standing(nil, of: 1, reached: nil, count: 3)).verdict == "chưa rõ")
  }

  @Test("A number not to be passed has no share, only whether it is kept")
  func ceiling() {
    let kept = TargetBar(standing(1_00, of: 2_00, .below, reached: true))
    #expect(kept.share == nil && kept.verdict == "đạt")
    let passed = TargetBar(standing(3_00, of: 2_00, .below, reached: false))
    #expect(passed.share == nil && passed.verdict == "chưa đạt")
  }

  @Test("Solid, hatched, dashed, and an arrow beyond the scale")
  func looks() throws {
    let svg = try chart([
      standing(400_00, of: 350_00, reached: true), standing(175_00, of: 350_00, reached: false),
      standing(nil, of: 350_00, reached: nil), standing(3_500_00, of: 350_00, reached: true),
      standing(3_00, of: 2_00, .below, reached: false),
    ]).svg
    #expect(svg.contains(##"<rect x="440" y="4" width="274" height="14" fill="#000""##))
    #expect(svg.contains(##"<rect x="440" y="4" width="120" height="14" fill="url(#htx-hatch)""##))
    #expect(svg.contains(##"<rect x="440" y="4" width="240" height="14" fill="none""##))
    #expect(svg.contains(##"<rect x="440" y="4" width="360" height="14" fill="#000""##))
    #expect(svg.components(separatedBy: "Z\" fill=\"#000\"/>").count == 2)
    #expect(svg.contains(##"<rect x="440" y="4" width="14" height="14" fill="url(#htx-hatch)""##))
    #expect(svg.contains("<desc>5 chỉ tiêu: đạt 2, chưa đạt 2, chưa rõ 1."))
  }

  @Test("Words are escaped")
  func escapes() throws {
    let svg = try chart([standing(1, of: 2, words: "a<b&\"c", reached: false)]).svg
    #expect(svg.contains(">a&lt;b&amp;&quot;c</text>"))
    #expect(isWellFormed(svg))
  }

  /// Every target of every programme with the longest figures it can have.
  private func standings(_ programme: Programme, known: Bool) -> [TargetStanding] {
    programme.targets.map { target in
      TargetStanding(
        target: target, now: known ? target.value * 9 / 10 + 99 : nil, yearAgo: nil,
        count: 31_700, known: 12_345, isReached: known ? false : nil, isOnCourse: nil)
    }
  }

  @Test(
    "No text of the five programmes runs into the next", arguments: [Language.vi, .en],
    [true, false])
  func nothingOverlaps(language: Language, known: Bool) throws {
    try Speech.$language.withValue(language) {
      for programme in try Programme.known() {
        let svg = TargetChart(programme, standings(programme, known: known)).svg
        #expect(isWellFormed(svg))
        let texts = svg.matches(
          of: /<text x="(\d+)" y="(\d+)" font-size="(\d+)" text-anchor="start">([^<]*)</)
        #expect(texts.count > programme.targets.count * 3)
        for text in texts {
          let left = try #require(Int(text.1))
          let size = try #require(Double(text.3))
          // Words end before the bars; captions and verdicts before the edge.
          let end = left < 440 ? 432 : 1_000
          let width = Double(text.4.count) * size * 0.5
          #expect(Double(left) + width <= Double(end), "\(text.4)")
        }
      }
    }
  }

  @Test("A strip on a page is a whole drawing", arguments: [Language.vi, .en])
  func strips(language: Language) throws {
    try Speech.$language.withValue(language) {
      let programme = try #require(try Programme.known().first)
      let strips = TargetChart(programme, standings(programme, known: true)).picture.strips
      #expect(strips.count == programme.targets.count + 1)
      #expect(strips.allSatisfy(isWellFormed))
    }
  }

  @Test("The chart in the terminal keeps within its width", arguments: [24, 40, 80, 140])
  func terminal(width: Int) throws {
    for programme in try Programme.known() {
      let chart = TargetChartText(programme, standings(programme, known: true), width: width)
      for line in chart.text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      }
    }
  }

  private func isWellFormed(_ svg: String) -> Bool { XMLParser(data: Data(svg.utf8)).parse() }
}
