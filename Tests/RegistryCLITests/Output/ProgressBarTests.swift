import Synchronization
import Testing

@testable import RegistryCLI

@Suite struct ProgressBarTests {
  /// A bar on a clock that the test moves, and what it has written.
  private final class Bench {
    var now = ContinuousClock.now
    var written: [String] = []

    func bar(total: Int?, width: Int = 80) -> ProgressBar {
      ProgressBar(
        total: total, width: width, clock: { self.now }, write: { self.written.append($0) })
    }
  }

  @Test("It says share, rows, rate and time left")
  func says() {
    let bench = Bench()
    let bar = bench.bar(total: 1_000)
    bench.now += .seconds(2)
    bar.update(bytes: 250, rows: 5_000)
    #expect(bench.written == ["\r\u{1B}[K25% · 5.000 dòng · 2.500 dòng/giây · còn 0:06"])
  }

  @Test("It draws at most ten times a second", arguments: [(99, 1), (100, 2), (101, 2)])
  func drawsSeldom(milliseconds: Int, expected: Int) {
    let bench = Bench()
    let bar = bench.bar(total: 10)
    bar.update(bytes: 1, rows: 1)
    bench.now += .milliseconds(milliseconds)
    bar.update(bytes: 2, rows: 2)
    #expect(bench.written.count == expected)
  }

  @Test("It clears its line at the end, and writes nothing when nothing was drawn")
  func clears() {
    let bench = Bench()
    bench.bar(total: nil).finish()
    #expect(bench.written.isEmpty)
    let bar = bench.bar(total: nil)
    bar.update(bytes: 1, rows: 1)
    bar.finish()
    #expect(bench.written == ["\r\u{1B}[K1 dòng", "\r\u{1B}[K"])
  }

  @Test("A narrow screen cuts it so that it never wraps")
  func narrow() {
    let bench = Bench()
    let bar = bench.bar(total: 10, width: 10)
    bench.now += .seconds(1)
    bar.update(bytes: 5, rows: 1_000_000)
    #expect(bench.written == ["\r\u{1B}[K50% · 1.…"])
  }
}
