/// Changes of the kind that a wrong or hostile program makes in XML.
enum XMLMutation {
  private static let values = [
    "", "0", "-1", "1", "99999999999999999999", "A1", "ZZZZ9", "A1:A0", "true", "s", "inlineStr",
    "x", "1e308", "1e-308", "NaN", "1048577", "16385", "../../../etc/passwd", "&#38;", "2020-02-30",
    "=1+1", "31/02/2020", "0100233488",
  ]

  /// Changes one attribute, tag or text.
  static func change(_ text: inout [UInt8], using random: inout SeededGenerator) {
    guard !text.isEmpty else { return }
    let marks: [UInt8] = [0x22, 0x3C, 0x3E]
    let mark = marks.randomElement(using: &random) ?? 0x3C
    let places = text.indices.filter { text[$0] == mark }
    guard let place = places.randomElement(using: &random),
      let end = text[(place + 1)...].firstIndex(where: marks.contains)
    else { return }
    let value = Array((values.randomElement(using: &random) ?? "").utf8)
    switch Int.random(in: 0..<6, using: &random) {
    case 0...2: text.replaceSubrange(place + 1..<end, with: value)
    case 3: text.removeSubrange(place..<end)
    case 4: text.insert(contentsOf: text[place..<end], at: place)
    default: text.removeSubrange(end...)
    }
  }
}
