import Foundation
import Testing
import VietnameseText

@Suite("Keys for comparing")
struct ComparisonKeyTests {
  @Test(
    "The tone goes to the first vowel of open oa, oe, uy, and nowhere else",
    arguments: [
      ("Hoà", "hòa"), ("HOẢ", "hỏa"), ("hoã", "hõa"), ("Hoá", "hóa"), ("hoạ", "họa"),
      ("khoẻ", "khỏe"), ("xoè", "xòe"), ("Thuỷ", "thủy"), ("UỶ BAN", "ủy ban"), ("Thuý", "thúy"),
      ("quý", "quý"), ("Quỳ", "quỳ"), ("hoàn", "hoàn"), ("khoét", "khoét"), ("huỳnh", "huỳnh"),
      ("thuở", "thuở"), ("huệ", "huệ"), ("Lý", "lý"), ("Mĩ", "mĩ"), ("ngoáy", "ngoáy"),
      ("hoa", "hoa"), ("Cư M’gar", "cư m'gar"), ("Bà Rịa – Vũng Tàu", "bà rịa - vũng tàu"),
    ])
  func tonePlacement(text: String, key: String) {
    #expect(toneUnifiedKey(text) == key)
    #expect(toneUnifiedKey(key) == key)
    #expect(toneUnifiedKey(text.decomposedStringWithCanonicalMapping) == key)
  }

  @Test("Names that differ in a mark keep different keys")
  func marksStay() {
    #expect(toneUnifiedKey("Hòa") != toneUnifiedKey("Hoa"))
    #expect(toneUnifiedKey("Đông") != toneUnifiedKey("Đồng"))
  }

  @Test(
    "The edit distance counts one for each slip, up to its limit",
    arguments: [
      ("", "", 0), ("an", "an", 0), ("nguyen", "nguyne", 1), ("nguyen", "nguyn", 1),
      ("nguyen", "nguyenn", 1), ("tran", "tren", 1), ("an", "binh", 3), ("", "abc", 3),
      ("kitten", "sitting", 3), ("abcd", "badc", 2),
    ])
  func editDistances(one: String, other: String, distance: Int) {
    for limit in distance...(distance + 2) {
      #expect(editDistance(one.utf8, other.utf8, limit: limit) == distance)
      #expect(editDistance(other.utf8, one.utf8, limit: limit) == distance)
    }
    #expect(editDistance(one.utf8, other.utf8, limit: distance - 1) == nil)
  }

  @Test("Giving up early never changes a distance within the limit")
  func editDistanceLimits() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let one = searchKey(VietnameseSamples.text(using: &random)).utf8
      let other = searchKey(VietnameseSamples.text(using: &random)).utf8
      let distance = editDistance(one, other, limit: 1000)
      for limit in 0..<12 {
        let expected = distance.flatMap { $0 <= limit ? $0 : nil }
        #expect(editDistance(one, other, limit: limit) == expected)
      }
    }
  }

  @Test("Similarity is 1 for the same words, 0 for nothing in common, more for fewer slips")
  func similarity() {
    #expect(trigramSimilarity("Hợp tác xã Đồng Tâm", "hop tac xa dong tam") == 1)
    #expect(trigramSimilarity("an", "bình") == 0)
    #expect(trigramSimilarity("", "") == 0)
    #expect(trigramSimilarity("an", "") == 0)
    let near = trigramSimilarity("Đồng Tâm", "Đồng Tam Kỳ")
    #expect(near > trigramSimilarity("Đồng Tâm", "Đông Anh"))
    #expect(near == trigramSimilarity("Đồng Tam Kỳ", "Đồng Tâm"))
    #expect(trigramSimilarity("word", "two words") == 4.0 / 11)
  }
}
