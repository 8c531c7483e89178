import Foundation
import Testing

@testable import VietnameseText

@Suite("Detection of encodings by words")
struct EncodingDetectorTests {
  private static let names = [
    "Nguyễn Văn Tú", "Trần Thị Lánh", "Lê Hữu Phước", "Phạm Đức Mạnh", "Hoàng Thị Lý",
    "Đỗ Quốc Việt",
    "Hợp tác xã nông nghiệp Đồng Tâm", "Thôn Phú Thọ, xã Hòa Bình", "Đặng Thùy Dương", "Vũ Mỹ Hạnh",
  ]

  private func verdict(_ texts: [String]) -> EncodingVerdict {
    var detector = EncodingDetector()
    for text in texts { detector.add(text) }
    return detector.verdict
  }

  @Test(
    "A column of names is told in every encoding, and comes back as it was",
    arguments: [LegacyEncoding.tcvn3, .vni, .windows1258, .doubledUTF8])
  func columns(encoding: LegacyEncoding) throws {
    let written = try Self.names.map { try EncodingSamples.encoded($0, as: encoding) }
    let verdict = verdict(written)
    #expect(verdict.outcome == .legacy(encoding))
    #expect(verdict.reason == .speltWhenDecoded)
    #expect(verdict.confidence >= 80)
    #expect(written.map { verdict.converted($0).text } == Self.names)
  }

  @Test("All area names are told in every encoding, and come back as they were")
  func areaColumns() throws {
    let names = try EncodingSamples.areaNames()
    for encoding in [LegacyEncoding.tcvn3, .vni, .windows1258, .doubledUTF8] {
      let names = try names.filter { try encoding != .tcvn3 || EncodingSamples.isTCVN3($0) }
      #expect(names.count > 7000)
      let written = try names.map { try EncodingSamples.encoded($0, as: encoding) }
      let verdict = verdict(written)
      #expect(verdict.outcome == .legacy(encoding), "\(encoding) \(verdict)")
      for (old, name) in zip(written, names) where verdict.converted(old).text != name {
        Issue.record("\(encoding): \(old) became \(verdict.converted(old).text)")
      }
    }
  }

  @Test("No area name is ever converted: not in one column, not alone, not in capitals")
  func areasStay() throws {
    let names = try EncodingSamples.areaNames()
    #expect(names.count > 7500)
    for texts in [names, names.map { $0.uppercased() }, names.map { $0.lowercased() }] {
      #expect(verdict(texts).outcome == .unicode)
      for text in texts {
        if case .legacy(let encoding) = verdict([text]).outcome {
          Issue.record("\(text) was taken for \(encoding)")
        }
        for encoding in LegacyEncoding.allCases where hasUnicodeVietnamese(text) {
          #expect(ConvertedText(text, from: encoding).encoding == nil)
        }
      }
    }
  }

  @Test("Columns of a hundred area names without a letter of Unicode only are never converted")
  func latinOnlyAreas() throws {
    let names = try EncodingSamples.areaNames().filter { !hasUnicodeVietnamese($0) }
    for start in stride(from: 0, to: names.count, by: 100) {
      let column = Array(names[start..<min(start + 100, names.count)])
      for texts in [column, column.map { $0.uppercased() }] {
        let outcome = verdict(texts).outcome
        #expect(outcome == .unicode || outcome == .plain, "\(texts)")
      }
    }
  }

  @Test(
    "Other languages, numbers and single words are left alone",
    arguments: [
      ["Société Générale", "Crédit Agricole", "L'Oréal", "Hôtel Métropole", "Café Français"],
      ["Müller", "Größe", "Bäcker", "Überlingen", "Jürgen Weiß"],
      ["São Paulo", "Irmãos", "Ação", "Coração", "Município"],
      ["Niño", "Año Nuevo", "Peña", "Núñez", "Señor"],
      ["Ørsted", "Ålesund", "Tromsø", "Færøyene", "Smørrebrød"],
      ["VINAMILK", "Công ty TNHH Nestlé", "PepsiCo", "Nescafé"],
      ["12,5 m²", "± 3 °C", "½", "© 2025"],
      ["Hòa", "Bình", "Phú", "Tân"], ["HÒA BÌNH", "PHÚ TÂN"], ["Phó Thä"], ["Phú Thọ"],
      ["0912345678", "1.234.567,89", "1.23E+11"], ["1 200 000 ₫", "£5", "¥100", "“OK” – ‘x’…"],
      ["中文", "Ελλάδα", "Россия"], ["Viê\u{323}t", "Hòa"], ["", " "],
    ])
  func leftAlone(texts: [String]) {
    let verdict = verdict(texts)
    if case .legacy(let encoding) = verdict.outcome { Issue.record("taken for \(encoding)") }
    #expect(texts.map { verdict.converted($0).text } == texts)
  }

  @Test("Unicode beside an old encoding is told as mixed and left to a person")
  func mixed() throws {
    let old = try Self.names.map { try EncodingSamples.encoded($0, as: .vni) }
    let verdict = verdict(old + Self.names)
    #expect(verdict.outcome == .unknown)
    #expect(verdict.reason == .mixed)
  }

  @Test("Only ASCII is plain; two words are too few")
  func reasons() {
    #expect(verdict(["abc", "12"]).reason == .asciiOnly)
    #expect(verdict(["Hîp t¸c"]).reason == .fewWords)
    #expect(verdict(["Hîp t¸c x·"]).outcome == .legacy(.tcvn3))
    #expect(verdict(["Müller", "Größe", "Bäcker"]).reason == .notVietnamese)
    #expect(verdict(["Hà", "Hòa"]).reason == .speltAsIs)
  }
}
