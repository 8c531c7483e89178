/// Reads the strings of a workbook, which run over the borders of records.
struct SharedStringReader {
  /// A string, and from which unit on which font holds.
  struct String16 {
    let text: String
    let runs: [(place: Int, font: Int)]
  }

  /// How many strings the table says it has; `nil` when the record is too short.
  let count: Int?
  /// Where the record behind the table begins.
  private(set) var end: Int

  private let stream: [UInt8]
  private var body: LittleEndian
  private var offset = 8

  init(_ record: BIFFRecord, in stream: [UInt8]) {
    body = record.body
    end = record.end
    self.stream = stream
    count = record.body.u32(4).map(Int.init)
    // Skip to the record behind the last continuation, in case reading stops early.
    while let next = BIFFRecord(in: stream, at: end), next.kind == .continuation { end = next.end }
    following = record.end
  }

  private var following: Int

  /// The next string; `nil` when the table is cut short.
  mutating func next() -> String16? {
    guard let length = u16(), let flags = u8() else { return nil }
    var runCount = 0
    var extraBytes = 0
    if flags & 8 != 0 {
      guard let count = u16() else { return nil }
      runCount = Int(count)
    }
    if flags & 4 != 0 {
      guard let low = u16(), let high = u16() else { return nil }
      extraBytes = Int(low) | Int(high) << 16
    }
    guard let text = text(length: Int(length), isWide: flags & 1 != 0) else { return nil }
    var runs: [(place: Int, font: Int)] = []
    for _ in 0..<runCount {
      guard let place = u16(), let font = u16() else { return nil }
      runs.append((Int(place), Int(font)))
    }
    guard skip(extraBytes) else { return nil }
    return String16(text: text, runs: runs)
  }

  /// Letters, which change their width where a record ends: a new flag says how they go on.
  private mutating func text(length: Int, isWide: Bool) -> String? {
    var units: [UInt16] = []
    var isWide = isWide
    while units.count < length {
      if offset >= body.count {
        guard turn(), let flags = body.u8(0) else { return nil }
        isWide = flags & 1 != 0
        offset = 1
      }
      if isWide {
        guard let unit = body.u16(offset) else { return nil }
        units.append(unit)
        offset += 2
      } else {
        guard let byte = body.u8(offset) else { return nil }
        units.append(UInt16(byte))
        offset += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func u8() -> UInt8? {
    if offset >= body.count, !turn() { return nil }
    defer { offset += 1 }
    return body.u8(offset)
  }

  private mutating func u16() -> UInt16? {
    guard let low = u8(), let high = u8() else { return nil }
    return UInt16(low) | UInt16(high) << 8
  }

  private mutating func skip(_ count: Int) -> Bool {
    var left = count
    while left > body.count - offset {
      left -= body.count - offset
      if !turn() { return false }
    }
    offset += left
    return true
  }

  /// Goes on to the next record, which must be a continuation with something in it.
  private mutating func turn() -> Bool {
    guard let record = BIFFRecord(in: stream, at: following), record.kind == .continuation,
      record.body.count > 0
    else { return false }
    body = record.body
    following = record.end
    offset = 0
    return true
  }
}
