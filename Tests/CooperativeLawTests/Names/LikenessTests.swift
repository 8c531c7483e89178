import Testing

@testable import CooperativeLaw

@Suite("Naming rules: how names are alike")
struct LikenessTests {
  @Test(
    "Two own names are alike in exactly this way",
    arguments: [
      ("Hòa Bình", "hòa  bình", [Likeness.identical]),
      ("Hòa Bình", "Ho\u{61}\u{300} Bi\u{300}nh", [.readAlike]),
      ("Hòa Bình", "Ho\u{300}a Bi\u{300}nh", [.identical]),
      ("Thuỷ Sản", "Thủy Sản", [.readAlike]), ("Quý Lộc", "Quí Lộc", [.readAlike]),
      ("Thúy", "Thúi", []), ("Hoa", "Hòa", []), ("Hóa An", "Hoa Án", []),
      ("Hòa Bình 2", "Hòa Bình2", [.readAlike]),
      ("A & B", "A và B", [.symbols(count: 1, listed: true)]),
      ("A/B", "A B", [.symbols(count: 1, listed: false), .readAlike]),
      ("A-B-C", "A B C", [.symbols(count: 2, listed: true), .readAlike]),
      ("Hòa Bình II", "Hòa Bình", [.addition(.ordinal, isWarningOnly: false)]),
      ("Hòa Bình số 3", "Hòa Bình", [.addition(.number, isWarningOnly: false)]),
      ("Hòa Bình thứ hai", "Hòa Bình", [.addition(.ordinal, isWarningOnly: false)]),
      ("Hòa Bình W", "Hòa Bình", [.addition(.letter, isWarningOnly: false)]),
      ("Hòa Bình A B", "Hòa Bình", [.addition(.letters, isWarningOnly: false)]),
      ("Hòa Bình Xanh", "Hòa Bình", []), ("Hòa Bình số Xanh", "Hòa Bình", []),
      ("Ta\u{302}n An", "Tân An", [.identical]),
      ("Hòa Bình", "Hòa Bình 7", [.addition(.number, isWarningOnly: true)]),
      ("TânHòa Bình", "Hòa Bình", [.newness(.tanBefore, isReversed: false)]),
      ("Hòa Bình", "Hòa Bình mới", [.newness(.newAfter, isReversed: true)]),
      ("Miền Đông Rau Sạch", "Rau Sạch", [.region(.withMien, isReplaced: false)]),
      ("Rau Sạch", "Rau Sạch miền Tây", [.region(.withMien, isReplaced: false)]),
      ("Rau Nam Bộ Sạch", "Rau Sạch", [.region(.similar, isReplaced: false)]),
      ("Rau Sạch Đông Nam", "Rau Sạch", [.region(.similar, isReplaced: false)]),
      ("Đông An", "An", [.region(.bare, isReplaced: false)]), ("Tây", "Đông", []),
    ] as [(String, String, [Likeness])])
  func likeness(proposed: String, registered: String, expected: [Likeness]) {
    let (one, two) = ("Hợp tác xã " + proposed, "Hợp tác xã " + registered)
    #expect(Likeness.between(NameKey(one), NameKey(two)) == expected)
    let passes = NameSkeleton(one).mayBeLike(NameSkeleton(two))
    #expect(passes || expected.isEmpty, "the quick pass must let it through")
  }

  @Test(
    "The kind is cut from the head however it is written",
    arguments: [
      "Hợp tác xã Hòa Bình", "HỢP  TÁC XÃ HÒA BÌNH", "HTX Hòa Bình", "HTX. Hòa Bình",
      "HTX.Hòa Bình",
      "Liên hiệp hợp tác xã Hòa Bình", "LHHTX Hòa Bình", "Tổ hợp tác Hòa Bình", "THT: Hòa Bình",
      "Hop tac xa Hòa Bình", "Quỹ hỗ trợ phát triển hợp tác xã Hòa Bình",
    ])
  func kindIsCut(full: String) {
    #expect(NameKey(full).own == "hòa bình")
    let letters = NameSkeleton(full).letters
    #expect(letters == Array("hoabinh".utf8))
  }

  @Test(
    "Words for looking up leave out what a rule may add",
    arguments: [
      ("Hợp tác xã Tân Hòa Bình mới", ["Bình", "Hòa"]),
      ("HTX Nông nghiệp 19/5", ["nghiệp", "Nông"]),
      ("HTX miền Tây", ["miền", "Tây"]), ("HTX Bình2 và An", ["Bình", "An"]),
      ("HTX BìnhA", ["Bình"]),
      ("Hợp tác xã", []),
    ])
  func candidateWords(full: String, expected: [String]) {
    #expect(NameKey(full).candidateWords == expected)
  }

  @Test("A name is identical with itself whatever the case and spaces")
  func selfUnderCaseAndSpace() throws {
    var generator = SystemRandomNumberGenerator()
    let words = [
      "Hòa", "Bình", "Đoàn", "Kết", "Mỹ", "Thủy", "&", "và", "19/5", "Ưu", "Việt", "JFZ", "-",
    ]
    for _ in 0..<300 {
      let own = (0..<Int.random(in: 1...5)).map { _ in
        words.randomElement(using: &generator) ?? "Hòa"
      }
      let full = "Hợp tác xã Rau " + own.joined(separator: " ")
      let other = full.split(separator: " ").map { word in
        switch Int.random(in: 0...2) {
        case 0: word.uppercased()
        case 1: word.lowercased()
        default: String(word)
        }
      }.joined(separator: String(repeating: " ", count: Int.random(in: 1...3)))
      let found = try judgeName(full, on: "2025-03-01", against: [registeredName(other)])
      #expect(
        found.contains { $0.rule == "naming.identical" && $0.severity == .blocker }, "\(other)")
    }
  }

  @Test("The quick pass never loses a likeness among made-up names")
  func quickPassIsComplete() {
    let words = [
      "Hòa", "Hoà", "Bình", "2", "hai", "A", "Tân", "mới", "miền", "Bắc", "Nam", "và", "&", "-",
    ]
    var alike = 0
    for _ in 0..<6000 {
      func name() -> String {
        "HTX "
          + (0..<Int.random(in: 1...4)).compactMap { _ in words.randomElement() }
          .joined(separator: Bool.random() ? " " : "")
      }
      let (one, two) = (name(), name())
      guard !Likeness.between(NameKey(one), NameKey(two)).isEmpty else { continue }
      alike += 1
      let passes = NameSkeleton(one).mayBeLike(NameSkeleton(two))
      #expect(passes, "\(one) | \(two)")
    }
    #expect(alike > 15)
  }
}
