import Foundation
import Testing

@testable import VietnameseText

@Suite("Text files of any encoding")
struct TextFileTests {
  static let text =
    "STT,Họ và tên,Địa chỉ\r\n1,Nguyễn Văn Tú,Xã Hòa Bình\r\n2,Lê Hữu Phước,Phường Đồng Tâm\r\n"

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    (mark ? [0xFEFF] : [] + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    } + (mark ? utf16(text, bigEndian: bigEndian, mark: false) : [])
  }

  private static func bytes(_ encoding: TextFileEncoding, mark: Bool) throws -> [UInt8] {
    switch encoding {
    case .utf8: (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .utf16LittleEndian: utf16(text, bigEndian: false, mark: mark)
    case .utf16BigEndian: utf16(text, bigEndian: true, mark: mark)
    case .windows1252: try #require(text.data(using: .windowsCP1252)).map(\.self)
    case .legacy(.doubledUTF8): Array(try EncodingSamples.encoded(text, as: .doubledUTF8).utf8)
    case .legacy(let old):
      try EncodingSamples.encoded(text, as: old).unicodeScalars.map {
        try #require(Windows1252.code(of: $0))
      }
    }
  }

  @Test(
    "A file is told and read, whatever pieces it comes in",
    arguments: [
      (TextFileEncoding.utf8, false), (.utf8, true), (.utf16LittleEndian, false),
      (.utf16LittleEndian, true), (.utf16BigEndian, false), (.utf16BigEndian, true),
      (.legacy(.tcvn3), false), (.legacy(.vni), false), (.legacy(.windows1258), false),
      (.legacy(.doubledUTF8), false),
    ])
  func files(encoding: TextFileEncoding, mark: Bool) throws {
    let bytes = try Self.bytes(encoding, mark: mark)
    let verdict = textFileEncoding(of: bytes)
    #expect(verdict.encoding == encoding)
    #expect(verdict.isCertain)
    for size in [1, 2, 3, 7, bytes.count] {
      var decoder = TextFileDecoder(encoding)
      var read = ""
      for start in stride(from: 0, to: bytes.count, by: size) {
        read += decoder.decode(bytes[start..<min(start + size, bytes.count)])
      }
      read += decoder.finish()
      #expect(Array(read.utf8) == Array(Self.text.utf8), "\(encoding) by \(size)")
    }
  }

  @Test("Western text is read as Windows-1252, letters of no language are not certain")
  func western() {
    let western = textFileEncoding(of: Array("caf".utf8) + [0xE9])
    #expect(western.encoding == .windows1252)
    #expect(!western.isCertain)
    #expect(textFileEncoding(of: Array("plain".utf8)).encoding == .utf8)
    #expect(textFileEncoding(of: [UInt8]()).encoding == .utf8)
    #expect(textFileEncoding(of: Array("Hợp".utf8).prefix(3), isWhole: false).encoding == .utf8)
    var decoder = TextFileDecoder(.windows1252)
    #expect(decoder.decode([0x63, 0xE9, 0x80]) + decoder.finish() == "cé€")
  }

  @Test("Random bytes and random changes never break detection, decoding or conversion")
  func mutations() throws {
    var random = SeededGenerator(seed: 77)
    let encodings: [TextFileEncoding] = [
      .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252, .legacy(.tcvn3), .legacy(.vni),
      .legacy(.windows1258), .legacy(.doubledUTF8), .legacy(.tcvn3Capitals),
    ]
    let samples = try encodings.dropLast().filter { $0 != .windows1252 }.map {
      try Self.bytes($0, mark: false)
    }
    for _ in 0..<1000 {
      var bytes = samples.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
        if Bool.random(using: &random) { bytes.remove(at: place) }
      }
      _ = textFileEncoding(of: bytes)
      for encoding in encodings {
        var decoder = TextFileDecoder(encoding)
        let text = decoder.decode(bytes.prefix(9)) + decoder.decode(bytes.dropFirst(9))
        let rest = decoder.finish()
        for old in LegacyEncoding.allCases {
          let converted = ConvertedText(text + rest, from: old)
          #expect(converted.original == text + rest)
        }
      }
    }
  }

  @Test("A file without a line feed is cut, not kept")
  func longLine() {
    var decoder = TextFileDecoder(.utf8)
    let piece = [UInt8](repeating: 0x61, count: TextFileDecoder.lineLimit + 1)
    #expect(decoder.decode(piece).utf8.count >= TextFileDecoder.lineLimit)
  }
}
