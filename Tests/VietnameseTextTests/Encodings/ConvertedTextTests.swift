import Testing

@testable import VietnameseText

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
      (".VnTime", "Hợp tác xã", "Hợp tác xã"), (".VnTime", "Xã Hòa Bình", "Xã Hòa Bình"),
      ("VNI-Times", "Xã Hòa Bình", "Xã Hòa Bình"), (".VnTime", "Tó", "Tú"),
      (".VnTime", "0912345678", "0912345678"),
      (".VnTime", "", ""), ("VNI-Times", "a", "a"),
    ])
  func fonts(font: String, original: String, expected: String) {
    let converted = ConvertedText(original, fontName: font)
    #expect(Array(converted.text.utf8) == Array(expected.utf8))
    #expect(converted.original == original)
  }

  @Test("Area names under an old font are converted when they are old, and else left as they are")
  func areas() throws {
    for (font, encoding) in [(".VnTime", LegacyEncoding.tcvn3), ("VNI-Times", .vni)] {
      var spoilt = 0
      for name in try EncodingSamples.areaNames() {
        if try encoding != .tcvn3 || EncodingSamples.isTCVN3(name) {
          let old = try EncodingSamples.encoded(name, as: encoding)
          #expect(ConvertedText(old, fontName: font).text == name)
        }
        // What is spelt right both ways (Hòa and Hũa) only the font can tell.
        spoilt += ConvertedText(name, fontName: font).text == name ? 0 : 1
      }
      #expect(spoilt < (encoding == .vni ? 250 : 700), "\(font)")
    }
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
