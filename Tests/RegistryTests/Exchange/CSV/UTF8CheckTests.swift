import Testing

@testable import Registry

@Suite("UTF-8 is checked as the standard library checks it")
struct UTF8CheckTests {
  /// The bytes at which the rules for a sequence change.
  private static let edges: [UInt8] = [
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  private static let leads: [[UInt8]] = [[]] + [0xF0, 0xF1, 0xF3, 0xF4].map { [$0] }

  private func isAccepted(_ bytes: [UInt8], cutAt cut: Int) -> Bool {
    var check = UTF8Check()
    return bytes.withUnsafeBytes { whole in
      let parts = [
        UnsafeRawBufferPointer(rebasing: whole[..<cut]),
        UnsafeRawBufferPointer(rebasing: whole[cut...]),
      ]
      return parts.allSatisfy { check.firstFault(in: $0) == nil } && !check.isMidSequence
    }
  }

  @Test("for every row of edge bytes, in one block or cut in two", arguments: edges)
  func edgeBytes(first: UInt8) {
    for second in Self.edges {
      for third in Self.edges {
        for lead in Self.leads {
          let bytes = lead + [first, second, third]
          let expected = String(validating: bytes, as: UTF8.self) != nil
          let isWrong = (0...bytes.count).contains { isAccepted(bytes, cutAt: $0) != expected }
          if isWrong { Issue.record("\(bytes) should be \(expected)") }
        }
      }
    }
  }

  @Test("wherever the fault is among plain letters", arguments: 0...40)
  func faultAmongLetters(position: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 41)
    bytes[position] = 0xFF
    var check = UTF8Check()
    #expect(bytes.withUnsafeBytes { check.firstFault(in: $0) } == position)
  }
}
