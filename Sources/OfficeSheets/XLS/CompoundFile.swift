/// The file system inside a compound file (OLE2), in which Excel up to 2003 keeps its workbook.
///
/// Every sector number is checked and every chain is counted, so that a damaged file can neither
/// lead out of its bytes nor in a circle.
struct CompoundFile {
  private struct Entry {
    let name: String
    let isStream: Bool
    let start: UInt32
    let size: Int
  }

  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  private static let headerBytes = 512
  private static let miniLimit = 4096

  private let bytes: [UInt8]
  private let sectorBytes: Int
  private var fat: [UInt32] = []
  private var miniFAT: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var entries: [Entry] = []

  init(_ bytes: [UInt8]) throws(SheetProblem) {
    self.bytes = bytes
    let header = LittleEndian(bytes)
    guard let shift = header.u16(30), shift == 9 || shift == 12, let fatCount = header.u32(44),
      let directory = header.u32(48), let miniStart = header.u32(60)
    else { throw Self.fault }
    sectorBytes = 1 << Int(shift)
    try readFAT(header, count: Int(fatCount))
    try readDirectory(try chain(from: directory))
    miniFAT = LittleEndian(try chain(from: miniStart)).words
    if let root = entries.first { miniStream = try chain(from: root.start) }
  }

  /// Whether there is a stream or storage of this name.
  func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

  /// The bytes of a stream; `nil` when there is none of this name.
  func stream(_ name: String) throws(SheetProblem) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name && $0.isStream }) else { return nil }
    let data =
      entry.size < Self.miniLimit
      ? try miniChain(from: entry.start, size: entry.size) : try chain(from: entry.start)
    // A stream that is cut short is read as far as it goes; its records tell where it ends.
    return Array(data.prefix(entry.size))
  }

  private static let fault = SheetProblem.invalid(.sectors, SheetPlace(part: "compound file"))

  private mutating func readFAT(_ header: LittleEndian, count: Int) throws(SheetProblem) {
    guard count <= bytes.count / sectorBytes + 1 else { throw Self.fault }
    var sectors = (0..<109).compactMap { header.u32(76 + $0 * 4) }
    var next = header.u32(68) ?? Self.endOfChain
    while sectors.count < count, next < Self.endOfChain - 3 {
      guard let words = sector(next).map({ LittleEndian(Array($0)).words }), let last = words.last
      else { throw Self.fault }
      sectors.append(contentsOf: words.dropLast())
      next = last
    }
    for number in sectors.prefix(count) {
      guard let slice = sector(number) else { throw Self.fault }
      fat.append(contentsOf: LittleEndian(Array(slice)).words)
    }
  }

  private mutating func readDirectory(_ data: [UInt8]) throws(SheetProblem) {
    let view = LittleEndian(data)
    for start in stride(from: 0, to: data.count - 127, by: 128) {
      guard let nameBytes = view.u16(start + 64), let start32 = view.u32(start + 116),
        let size = view.u32(start + 120)
      else { continue }
      let units = (0..<max(0, min(Int(nameBytes), 64) / 2 - 1)).compactMap {
        view.u16(start + $0 * 2)
      }
      entries.append(
        Entry(
          name: String(decoding: units, as: UTF16.self), isStream: data[start + 66] == 2,
          start: start32, size: Int(size)))
    }
    guard !entries.isEmpty else { throw Self.fault }
  }

  private func sector(_ number: UInt32) -> ArraySlice<UInt8>? {
    let start = (Int(number) + 1) * sectorBytes
    guard start < bytes.count, start >= Self.headerBytes else { return nil }
    return bytes[start..<min(start + sectorBytes, bytes.count)]
  }

  private func chain(from first: UInt32) throws(SheetProblem) -> [UInt8] {
    var data: [UInt8] = []
    var next = first
    var steps = 0
    while next < Self.endOfChain - 3 {
      guard let slice = sector(next), Int(next) < fat.count, steps <= fat.count else {
        throw Self.fault
      }
      data.append(contentsOf: slice)
      next = fat[Int(next)]
      steps += 1
    }
    return data
  }

  private func miniChain(from first: UInt32, size: Int) throws(SheetProblem) -> [UInt8] {
    var data: [UInt8] = []
    var next = first
    while next < Self.endOfChain - 3, data.count < size {
      let start = Int(next) * 64
      guard Int(next) < miniFAT.count, start + 64 <= miniStream.count else { throw Self.fault }
      data.append(contentsOf: miniStream[start..<start + 64])
      next = miniFAT[Int(next)]
    }
    return data
  }
}
