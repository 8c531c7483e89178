import Foundation
import Testing
import VietnameseText

@Suite("Search keys")
struct SearchKeyTests {
  @Test(
    "A search key has no marks, no capitals and single spaces",
    arguments: [
      ("Đặng Minh Anh", "dang minh anh"),
      ("  NGUYỄN\u{A0}\u{202F} Thị  Ửng ", "nguyen thi ung"),
      ("Ðà Nẵng", "da nang"), ("ðồng", "dong"), ("Ɖắk Lắk", "dak lak"),
      ("Cư M'gar", "cu m gar"), ("Cư M’gar", "cu m gar"),
      ("Bà Rịa - Vũng Tàu", "ba ria vung tau"), ("Bà Rịa–Vũng Tàu", "ba ria vung tau"),
      ("HTX NN Đồng Tâm (số 2)", "htx nn dong tam so 2"),
      ("Y Ƀiă Mlô", "y bia mlo"), ("Čư Đăng Ŭ", "cu dang u"), ("Müller Łódź", "muller łodz"),
      ("", ""), (" - ", ""), ("a", "a"), ("Hợp\u{200B}tác", "hoptac"), ("Москва №5", "москва 5"),
    ])
  func folds(text: String, key: String) {
    #expect(searchKey(text) == key)
  }

  @Test("Both ways to place a tone give one search key")
  func tonePlacement() {
    #expect(searchKey("Hoà Bình") == searchKey("Hòa Bình"))
  }

  @Test("NFC, NFD and base-and-tone input give the same pure ASCII key, which folds to itself")
  func forms() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      let text = VietnameseSamples.text(using: &random)
      let key = searchKey(text)
      #expect(key.utf8.allSatisfy { $0 < 0x80 })
      #expect(searchKey(key) == key)
      #expect(searchKey(text.decomposedStringWithCanonicalMapping) == key)
      #expect(searchKey(VietnameseSamples.baseAndTone(text)) == key)
    }
  }

  @Test("Bytes give the same key as strings, broken bytes are survived")
  func bytes() {
    var output: [UInt8] = [1]
    Array("Đỗ Thị Đào".utf8).withUnsafeBufferPointer { appendSearchKey(of: $0, to: &output) }
    #expect(output == [1] + Array("do thi dao".utf8))
    for broken: [UInt8] in [
      [0xC3], [0xE1, 0xBA], [0xFF, 0x41], [0xF0, 0x9F], [0xED, 0xA0, 0x80],
    ] {
      output = []
      broken.withUnsafeBufferPointer { appendSearchKey(of: $0, to: &output) }
      #expect(String(validating: output, as: UTF8.self) != nil)
    }
  }
}
