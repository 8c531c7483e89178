/// One level below the letters (tones, or capitals), written so that bytes compare like the level.
///
/// Most letters have no mark, so a run of them and the mark after it share one byte: the longer the
/// run, the smaller the byte, because no mark sorts before any mark.
struct SortLevel {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private let weightCount: Int
  private let longestRun: Int
  private var run = 0
  private(set) var count = 0

  /// A level that writes weights from 1 to `weightCount` into a room of one byte a character.
  init(room: UnsafeMutableBufferPointer<UInt8>, weightCount: Int) {
    self.room = room
    self.weightCount = weightCount
    longestRun = 252 / weightCount - 1
  }

  /// What was written; a run at the end is left out, since the end sorts before everything.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  /// Counts a character without a mark.
  @inline(__always)
  mutating func skip() { run &+= 1 }

  /// Writes a mark.
  @inline(__always)
  mutating func append(_ weight: UInt8) {
    while run > longestRun {
      room[count] = 1
      count &+= 1
      run &-= longestRun &+ 1
    }
    let code = 1 &+ (longestRun &- run) &* weightCount &+ Int(weight)
    room[count] = UInt8(truncatingIfNeeded: code)
    count &+= 1
    run = 0
  }

  /// Forgets what was written, for the next part of a name.
  mutating func reset() {
    count = 0
    run = 0
  }
}
