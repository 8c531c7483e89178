import Testing
import VietnameseText

@Suite("Capitals in names")
struct PersonNameCaseTests {
  @Test(
    "Only names all in capitals or all in small letters are changed",
    arguments: [
      ("ĐẶNG THỊ ỬNG", "Đặng Thị Ửng"), ("đặng thị ửng", "Đặng Thị Ửng"),
      ("Lê văn An", "Lê văn An"),
      ("TÔN-NỮ AN", "Tôn-Nữ An"), ("Y Bia", "Y Bia"), ("", ""),
    ])
  func capitals(name: String, expected: String) {
    #expect(capitalizedPersonName(name) == expected)
  }
}
