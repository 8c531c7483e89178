internal import Foundation
internal import OfficeSheets

/// An office file that changes are made to: its bytes, and the parts of its archive if it is one.
public struct MutableFile: Sendable {
  /// Its name.
  public let name: String
  private let bytes: [UInt8]
  /// The parts, unpacked; none of an XLS file, or of an archive that cannot be read.
  private let parts: [(name: String, text: [UInt8])]

  /// Reads a file.
  public init(path: String) throws {
    let url = URL(filePath: path)
    name = url.lastPathComponent
    bytes = Array(try Data(contentsOf: url))
    parts = (try? MutableFile.parts(path)) ?? []
  }

  /// The file with random changes: in the XML of its parts, with right check sums around them, or, for
  /// one file in two and where there are no parts, in any of its bytes.
  public func changed(using random: inout SeededGenerator) -> [UInt8] {
    parts.isEmpty || Bool.random(using: &random)
      ? changedBytes(using: &random) : changedParts(using: &random)
  }

  /// Bytes changed, cut or doubled anywhere.
  public func changedBytes(using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where bytes.count > 1 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes.removeSubrange(place..<min(place + 16, bytes.count))
      case 1: bytes.insert(contentsOf: bytes[place..<min(place + 16, bytes.count)], at: place)
      case 2: bytes.removeSubrange(max(1, place)...)
      case 3: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }

  /// Attributes, tags and texts of the parts changed, and a part left out at times.
  public func changedParts(using random: inout SeededGenerator) -> [UInt8] {
    var parts = parts
    for _ in 0..<Int.random(in: 1...3, using: &random) where !parts.isEmpty {
      let part = Int.random(in: 0..<parts.count, using: &random)
      XMLMutation.change(&parts[part].text, using: &random)
    }
    if Int.random(in: 0..<20, using: &random) == 0, !parts.isEmpty { parts.remove(at: 0) }
    return StoredArchive.bytes(parts)
  }

  private static func parts(_ path: String) throws -> [(name: String, text: [UInt8])] {
    var limits = SheetLimits()
    limits.totalBytes = 64 << 20
    let archive = try ZipArchive(path: path, limits: limits)
    return try archive.names.filter { !$0.hasSuffix(".png") && !$0.hasSuffix("/") }
      .map { ($0, try archive.part($0).prefix(1 << 20)) }
  }
}
