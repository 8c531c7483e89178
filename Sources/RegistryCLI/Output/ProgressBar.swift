import CooperativeLaw

/// One line on a terminal that says how far a long work has come.
final class ProgressBar {
  private static let pause = Duration.milliseconds(100)
  private static let clearLine = "\r\u{1B}[K"

  private let total: Int?
  private let width: Int
  private let clock: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private let start: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant?

  /// Makes a bar; nothing is drawn before the first update.
  ///
  /// `total` is the bytes of the whole work, when known.
  init(
    total: Int?, width: Int, clock: @escaping () -> ContinuousClock.Instant = { .now },
    write: @escaping (String) -> Void
  ) {
    self.total = total
    self.width = width
    self.clock = clock
    self.write = write
    start = clock()
  }

  /// Says how far the work has come; draws at most ten times a second.
  func update(bytes: Int, rows: Int) {
    let now = clock()
    if let lastDrawn, now - lastDrawn < ProgressBar.pause { return }
    lastDrawn = now
    let line = text(bytes: bytes, rows: rows, seconds: (now - start) / .seconds(1))
    write(ProgressBar.clearLine + DisplayWidth.cut(line, to: width - 1))
  }

  /// Says which of a few long steps is under way.
  func update(step: Int, of count: Int, _ title: LocalizedText) {
    lastDrawn = clock()
    let line = DisplayWidth.cut("\(step)/\(count) \(say(title))", to: width - 1)
    write(ProgressBar.clearLine + line)
  }

  /// Clears the line, so that what follows starts clean.
  func finish() {
    if lastDrawn != nil { write(ProgressBar.clearLine) }
  }

  private func text(bytes: Int, rows: Int, seconds: Double) -> String {
    let count = Cell.grouped(rows)
    var parts = [
      share(bytes).map { "\($0)%" }, say(LocalizedText(vi: "\(count) dòng", en: "\(count) rows")),
    ]
    if seconds > 0 {
      let rate = Cell.grouped(Int(Double(rows) / seconds))
      parts.append(say(LocalizedText(vi: "\(rate) dòng/giây", en: "\(rate) rows/s")))
      parts.append(remaining(bytes: bytes, seconds: seconds))
    }
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func share(_ bytes: Int) -> Int? {
    total.flatMap { $0 > 0 ? min(100, bytes * 100 / $0) : nil }
  }

  private func remaining(bytes: Int, seconds: Double) -> String? {
    guard let total, bytes > 0, bytes < total else { return nil }
    let left = Int((Double(total - bytes) * seconds / Double(bytes)).rounded(.up))
    let text = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    return say(LocalizedText(vi: "còn \(text)", en: "\(text) left"))
  }
}
