/// What a file is by its first bytes.
enum FileSignature: Equatable {
  case zip
  case compound
  case other(FileKind)

  /// How many bytes are looked at.
  static let byteCount = 1024

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound
    } else {
      self = .other(Self.kind(of: bytes))
    }
  }

  private static func kind(of bytes: [UInt8]) -> FileKind {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
    // Excel 2, 3 and 4 have no container: the first record is BOF.
    if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04].contains(bytes[1]), bytes[3] == 0 {
      return .ancientExcel
    }
    let head = String(decoding: bytes.prefix(byteCount), as: UTF8.self).lowercased()
    let text = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.contains("<table") {
      return .html
    }
    if text.hasPrefix("<?xml") { return .xml }
    let isText = bytes.allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }
    return isText || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      ? .text : .unknown
  }
}
