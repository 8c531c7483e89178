internal import Foundation
internal import OfficeSheets
internal import VietnameseText

/// How a text file is written, and its copy in UTF-8.
enum TextEncoding {
  /// The beginning of a file is enough to tell.
  private static let sampleBytes = 1 << 20

  /// What the bytes of a file were found to be; `nil` when it cannot be opened or is empty.
  static func verdict(path: String) -> TextFileVerdict? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let sample = try? file.read(upToCount: sampleBytes), !sample.isEmpty else { return nil }
    return textFileEncoding(of: sample, isWhole: sample.count < sampleBytes)
  }

  /// Writes a copy in UTF-8, block by block, readable by its owner alone.
  static func convert(_ path: String, _ encoding: TextFileEncoding, to copy: String) throws {
    guard let input = fopen(path, "rb") else {
      throw CSVProblem.cannotOpen(path: path, code: errno)
    }
    defer { fclose(input) }
    let output = try CSVOutputFile(path: copy)
    var decoder = TextFileDecoder(encoding)
    func write(_ text: String) throws {
      var text = text
      try text.withUTF8 { try output.write(UnsafeRawBufferPointer($0)) }
    }
    var block = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = fread(&block, 1, block.count, input)
      guard count > 0 else { break }
      try write(decoder.decode(block[..<count]))
    }
    if ferror(input) != 0 { throw CSVProblem.cannotRead(path: path, code: errno) }
    try write(decoder.finish())
  }
}

extension MapEncoding {
  /// How a text file is to be read when a map says so; the bytes tell one Unicode from another.
  func textEncoding(_ found: TextFileEncoding?) -> TextFileEncoding {
    guard let legacy else {
      return switch found {
      case .utf16LittleEndian?, .utf16BigEndian?: found ?? .utf8
      default: .utf8
      }
    }
    return found == .utf8 ? .utf8 : .legacy(legacy)
  }
}

extension ColumnEncoding {
  /// The encoding of a whole text file; `nil` where there is nothing to say.
  init?(_ encoding: TextFileEncoding) {
    switch encoding {
    case .utf8, .windows1252: return nil
    case .utf16LittleEndian, .utf16BigEndian: self = .utf16
    case .legacy(let legacy): self.init(legacy)
    }
  }
}
