import Testing
import VietnameseText

@Suite("Conversion of cells")
struct ConvertedTextTests {
  @Test(
    "The font says how a cell is written",
    arguments: [
      (".VnTime", "Hîp t¸c x· n«ng nghiÖp §ång T©m", "Hợp tác xã nông nghiệp Đồng Tâm"),
      (".VnArial Narrow", "NguyÔn V¨n Tó", "Nguyễn Văn Tú"),
      (".VnTimeH", "Hîp t¸c x· §ång T©m", "HỢP TÁC XÃ ĐỒNG TÂM"),
      (".VnArial NarrowH", "Lª V¨n An", "LÊ VĂN AN"),
      ("VNI-Times", "Hôïp taùc xaõ noâng nghieäp Ñoàng Taâm", "Hợp tác xã nông nghiệp Đồng Tâm"),
      ("VNI-Helve-Condense", "NGUYEÃN VAÊN TUÙ", "NGUYỄN VĂN TÚ"),
      ("Times New Roman", "Hîp t¸c x·", "Hîp t¸c x·"), ("Vnitime", "t¸c", "t¸c"),
      (".VnTime", "Hợp tác xã", "Hợp tác xã"), (".VnTime", "0912345678", "0912345678"),
      (".VnTime", "", ""), ("VNI-Times", "a", "a"),
    ])
  func fonts(font: String, original: String, expected: String) {
    let converted = ConvertedText(original, fontName: font)
    #expect(Array(converted.text.utf8) == Array(expected.utf8))
    #expect(converted.original == original)
  }

  @Test("Without a font nothing is converted")
  func noFont() {
    #expect(ConvertedText("Hîp", fontName: nil) == ConvertedText(unchanged: "Hîp"))
  }

  @Test(
    "Text typed in capitals under a font of capitals is raised, a name with one capital is not",
    arguments: [
      ("HîP T¸C X·", "HỢP TÁC XÃ"), ("Lª Tó", "Lê Tú"), ("HTX Tó", "HTX Tú"), ("T©m", "Tâm"),
    ])
  func capitals(original: String, expected: String) {
    #expect(ConvertedText(original, from: .tcvn3).text == expected)
  }

  @Test(
    "UTF-8 that was encoded twice is repaired whole or not at all",
    arguments: [
      ("Há»£p tÃ¡c xÃ£", "Hợp tác xã"), ("Äá»“ng", "Äá»“ng"), ("Ä\u{90}á»“ng", "Đồng"),
      ("Há»£p tác", "Há»£p tác"), ("Hợp", "Hợp"), ("abc", "abc"), ("á", "á"), ("", ""),
    ])
  func doubled(original: String, expected: String) {
    #expect(ConvertedText(original, from: .doubledUTF8).text == expected)
  }
}
