import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct FindingsTextTests {
  @Test("The heaviest finding comes first, whatever the order given")
  func order() {
    let text = FindingsText(findings: [Sample.warning, Sample.blocker], width: 80, colours: false)
    #expect(text.lines.first == "TỪ CHỐI: Chưa đủ số thành viên.")
    #expect(text.lines.last == "1 lý do từ chối, 1 cảnh báo.")
  }

  @Test("Long sentences wrap under themselves", arguments: [20, 40])
  func wraps(width: Int) {
    let text = FindingsText(findings: [Sample.blocker], width: width, colours: false)
    let wordy = text.lines.filter { !$0.contains("registration.") }
    for line in wordy { #expect(DisplayWidth.of(line) <= width) }
  }

  @Test("Colours are used on a terminal only, and never with NO_COLOR")
  func colours() {
    let typed = ["unit", "register", "--name", "Xấu"]
    let red = "\u{1B}[1;31mTỪ CHỐI\u{1B}[0m"
    #expect(Sample.runner.consequences(typed, terminal: 80).stderr.contains(red))
    #expect(!Sample.runner.consequences(typed).stderr.contains("\u{1B}"))
    let plain = Sample.runner.consequences(typed, environment: ["NO_COLOR": "1"], terminal: 80)
    #expect(!plain.stderr.contains("\u{1B}"))
  }

  @Test("Nothing found says nothing")
  func none() {
    #expect(FindingsText(findings: [], width: 80, colours: false).lines.isEmpty)
  }
}
