/// A record of a workbook stream.
struct BIFFRecord {
  /// The kinds of records that are read.
  enum Kind: UInt16 {
    case formula = 0x0006
    case end = 0x000A
    case dateMode = 0x0022
    case filePass = 0x002F
    case font = 0x0031
    case continuation = 0x003C
    case columnInfo = 0x007D
    case boundSheet = 0x0085
    case multipleRK = 0x00BD
    case richString = 0x00D6
    case extendedFormat = 0x00E0
    case mergedCells = 0x00E5
    case sharedStrings = 0x00FC
    case labelShared = 0x00FD
    case number = 0x0203
    case label = 0x0204
    case booleanOrError = 0x0205
    case string = 0x0207
    case row = 0x0208
    case rk = 0x027E
    case format = 0x041E
    case begin = 0x0809
  }

  let kind: Kind?
  let body: LittleEndian
  /// Where the next record begins.
  let end: Int

  /// The record that begins at an offset of a stream; `nil` when it leads beyond the end.
  init?(in stream: [UInt8], at offset: Int) {
    let view = LittleEndian(stream)
    guard let kind = view.u16(offset), let length = view.u16(offset + 2),
      let body = view.slice(offset + 4, Int(length))
    else { return nil }
    self.kind = Kind(rawValue: kind)
    self.body = LittleEndian(body)
    end = offset + 4 + Int(length)
  }
}

/// How the strings of a version are written.
enum BIFFVersion {
  /// Excel 5 and 95: one byte a letter.
  case five
  /// Excel 97 to 2003: one or two bytes a letter, as a flag says.
  case eight

  /// A string behind its length; `nil` when it leads beyond the end.
  func string(_ body: LittleEndian, at offset: Int, length: Int) -> String? {
    switch self {
    case .five: return body.slice(offset, length).map(latin)
    case .eight:
      guard let flags = body.u8(offset) else { return nil }
      if flags & 1 == 0 { return body.slice(offset + 1, length).map(latin) }
      guard let bytes = body.slice(offset + 1, length * 2) else { return nil }
      return String(decoding: units(bytes), as: UTF16.self)
    }
  }
}

/// UTF-16 units, the low byte first.
func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
  stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
    UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
  }
}

/// Bytes that are the first 256 characters of Unicode.
func latin(_ bytes: some Sequence<UInt8>) -> String {
  String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}
