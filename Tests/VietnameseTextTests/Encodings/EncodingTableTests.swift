import Foundation
import Testing

@testable import VietnameseText

@Suite("Tables of the old encodings")
struct EncodingTableTests {
  private static let letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"

  @Test("Every row of the TCVN3 table is read, and no other code is")
  func tcvn3() throws {
    let table = try EncodingSamples.table("tcvn3_to_unicode.tsv")
    #expect(table.count == 74)
    for (code, letter) in table {
      #expect(TCVN3Table.shared.decoded(code) == letter)
      #expect(ConvertedText(code, from: .tcvn3).text == letter)
      #expect(ConvertedText(code, from: .tcvn3Capitals).text == letter.uppercased())
    }
    let known = Set(table.compactMap(\.codes.unicodeScalars.first?.value))
    for code in UInt32(0)...0x200 where !known.contains(code) {
      #expect(TCVN3Table.shared.letter(of: code) == nil, "\(code)")
    }
  }

  @Test("Every row of the VNI table is read, also between other letters")
  func vni() throws {
    let table = try EncodingSamples.table("vni_to_unicode.tsv")
    #expect(table.count == 134)
    for (codes, letter) in table {
      #expect(ConvertedText(codes, from: .vni).text == letter)
      #expect(ConvertedText("x\(codes)n", from: .vni).text == "x\(letter)n")
      #expect(ConvertedText("\(codes)\(codes)", from: .vni).text == "\(letter)\(letter)")
    }
    #expect(ConvertedText("Öùng", from: .vni).text == "Ứng")
  }

  @Test("All 67 letters and their capitals come back from every encoding")
  func bothWays() throws {
    for encoding in LegacyEncoding.allCases where encoding != .tcvn3Capitals {
      let capitals = encoding == .tcvn3 ? "ĂÂÊÔƠƯĐ" : Self.letters.uppercased()
      for letter in (Self.letters + capitals).map(String.init) {
        let written = try EncodingSamples.encoded(letter, as: encoding)
        let read = ConvertedText(written, from: encoding)
        #expect(Array(read.text.utf8) == Array(letter.utf8), "\(encoding) \(letter)")
        #expect(read.original == written)
        #expect(read.encoding == encoding || written == letter)
      }
    }
  }

  @Test("glibc's TCVN reads the 74 codes alike; it has capitals more than ABC fonts have")
  func glibcTCVN() throws {
    let peer = IconvPeer(charset: "TCVN")
    var different: [UInt8] = []
    for code in UInt8(0x20)...0xFF {
      let own = String(TCVN3Table.shared.letter(of: UInt32(code)) ?? Unicode.Scalar(code))
      if peer.decoded([code]) != own { different.append(code) }
    }
    // TCVN 5712 VN1 has capitals with tones at 0x80 to 0x8F and tones of their own at 0xB0 to 0xB4,
    // and further capitals among the gaps, where ABC fonts have no letter.
    #expect(Set(different).isDisjoint(with: Self.tcvn3Codes))
    #expect(Self.tcvn3Codes.allSatisfy { peer.decoded([$0]) != nil })
    #expect(peer.decoded([0x80]) == "À")
    #expect(TCVN3Table.shared.letter(of: 0x80) == nil)
  }

  private static let tcvn3Codes = (UInt8(0xA0)...0xFF).filter {
    TCVN3Table.shared.letter(of: UInt32($0)) != nil
  }

  @Test("Windows-1258 agrees with glibc on every code, in NFC")
  func glibc1258() {
    let peer = IconvPeer(charset: "CP1258")
    var compared = 0
    for code in UInt8(0x20)...0xFF {
      guard let text = peer.decoded([code]) else { continue }
      let own = Windows1258.decoded(Windows1252.text(of: [code]))
      #expect(own.unicodeScalars.elementsEqual(text.unicodeScalars), "\(code)")
      compared += 1
    }
    #expect(compared > 210)
    let bytes: [UInt8] = Array("H".utf8) + [0xF5, 0xF2] + Array("p t".utf8) + [0x61, 0xEC, 0x63]
    let own = ConvertedText(Windows1252.text(of: bytes), from: .windows1258).text
    #expect(own == "Hợp tác")
    #expect(peer.decoded(bytes)?.precomposedStringWithCanonicalMapping == own)
  }

  @Test("Windows-1252 agrees with glibc where it has a character, and comes back")
  func glibc1252() {
    let peer = IconvPeer(charset: "CP1252")
    for code in UInt8(0x20)...0xFF {
      #expect(Windows1252.code(of: Windows1252.scalar(of: code)) == code)
      if let text = peer.decoded([code]) { #expect(Windows1252.text(of: [code]) == text) }
    }
  }
}
