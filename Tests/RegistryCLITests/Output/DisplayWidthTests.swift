import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct DisplayWidthTests {
  @Test(
    "Width counts columns of the screen",
    arguments: [
      ("", 0), ("abc", 3), ("Đồng Xanh", 9), ("o\u{302}\u{300}", 1), ("合作社", 6), ("🌾", 2),
      ("a\u{200B}b", 2),
    ])
  func width(text: String, expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }

  @Test(
    "Cutting keeps whole letters and never exceeds the width",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("合作社", 4, "合…"), ("ềềề", 2, "ề…"),
    ])
  func cut(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.cut(text, to: width) == expected)
  }

  @Test("What could steer a terminal is made harmless")
  func harmless() {
    #expect(DisplayWidth.harmless("a\u{1B}[31m\nb\u{202E}c") == "a [31m b c")
    #expect(DisplayWidth.harmless("Đồng\u{301}") == "Đồng\u{301}")
  }

  @Test(
    "Money has a dot between thousands",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1.000"), (-1_234_567, "-1.234.567"),
      (Int.min, "-9.223.372.036.854.775.808"),
    ])
  func grouped(number: Int, expected: String) {
    #expect(Cell.grouped(number) == expected)
  }

  @Test("Words wrap at the width and a long word stands alone")
  func wraps() {
    #expect(TextWrap.lines(of: "một hai ba", width: 7) == ["một hai", "ba"])
    #expect(TextWrap.lines(of: "một hai ba", width: 6) == ["một", "hai ba"])
    #expect(TextWrap.lines(of: "abcdefgh ij", width: 3) == ["abcdefgh", "ij"])
    #expect(TextWrap.lines(of: "", width: 3) == [""])
  }
}
