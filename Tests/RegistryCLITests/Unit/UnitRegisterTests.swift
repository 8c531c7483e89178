import CooperativeLaw
import Foundation
import Testing

@testable import RegistryCLI

/// `htx unit register`: by options, from a file, by questions; refused whole or written whole.
@Suite struct UnitRegisterTests {
  @Test(
    "A dry run shows changes and articles, a registration its number", arguments: Language.allCases)
  func golden(language: Language) throws {
    let sample = try UnitSample.empty()
    let command = ["unit", "register"] + UnitSample.third
    try assertGoldenRuns(
      "unit-register", [command + ["--dry-run"], command, command], registry: sample.path,
      terminal: nil, language: language)
  }

  @Test("Without a terminal everything missing is named at once, and no question is asked")
  func missing() throws {
    let sample = try UnitSample.empty()
    let result = sample.run("unit", "register", "--name", "Hợp tác xã Khe Mười")
    #expect(result.exit == .usage)
    for option in ["--kind", "--area", "--member"] {
      #expect(result.stderr.contains(option), "\(option)")
    }
    #expect(!result.stderr.contains("--name,"))
  }

  @Test("A refusal ends with 4, says article and remedy, and leaves the file byte for byte")
  func refused() throws {
    let sample = try UnitSample.empty()
    let before = try sample.bytes()
    let result = sample.run(
      ["unit", "register"] + UnitSample.third + ["--effective", "2020-03-02"])
    #expect(result.exit == .refused, "\(result)")
    #expect(result.stderr.contains("23/2012/QH13"))
    #expect(result.stderr.contains("Cách sửa"))
    #expect(try sample.bytes() == before)
  }

  @Test("At a terminal what is missing is asked for, and empty answers end the lists")
  func asked() throws {
    let sample = try UnitSample.empty()
    let members = (1...5).map {
      "Hoàng Văn \(["", "An", "Bo", "Cu", "Do", "Em"][$0]);;198\($0);100 triệu"
    }
    let positions = [
      "chair=Hoàng Văn An", "legal_representative=Hoàng Văn An", "director=Hoàng Văn An",
      "board_member=Hoàng Văn Bo", "board_member=Hoàng Văn Cu", "controller=Hoàng Văn Do",
    ]
    let answers =
      ["htx", "Hợp tác xã Chè Khe Mười", "Thanh Mai", "thôn Khe Mười", "500 triệu", "0127"]
      + members
      + [""] + positions + [""]
    let result = sample.run(["unit", "register"], input: answers, terminal: 100)
    #expect(result.exit == .done, "\(result)")
    let shown = sample.run("unit", "show", "HTX-00001", "--format", "json").stdout
    #expect(shown.contains("\"name\": \"Hợp tác xã Chè Khe Mười\""))
    #expect(shown.contains("\"members\": 5"))
    #expect(shown.contains("\"lines\": \"0127\""))
  }

  @Test("Members come from a CSV file; every cell that cannot be read is told with its line")
  func membersFromFile() throws {
    let sample = try UnitSample.empty()
    let file = sample.path + ".csv"
    try Data(
      """
      Họ và tên,Năm sinh,Vốn góp,Ngày góp vốn
      Hoàng Văn An,1980,100 triệu,01/10/2025
      Hoàng Văn Bo,1981,3.5,31/02/2025

      """.utf8
    ).write(to: URL(filePath: file))
    let result = sample.run(
      "unit", "register", "--kind", "htx", "--name", "Hợp tác xã Chè Khe Mười", "--area", "02101",
      "--members", file)
    #expect(result.exit == .rejected, "\(result)")
    #expect(result.stderr.contains("dòng 3, capital"))
    #expect(result.stderr.contains("dòng 3, contributed_on"))
    #expect(!result.stderr.contains("dòng 2"))
  }

  @Test(
    "A member or a position in another form is wrong usage",
    arguments: [
      ["--member", ";006080900101"], ["--member", "An;1;2;3;4;5"], ["--position", "chair"],
    ])
  func wrongEntry(entry: [String]) throws {
    let sample = try UnitSample.empty()
    let result = sample.run(
      ["unit", "register", "--kind", "htx", "--name", "HTX", "--area", "02101"] + entry
        + ["--member", "Hoàng Văn An"])
    #expect(result.exit == .usage, "\(result)")
  }

  @Test("A commune's name that only sounds alike is never taken, but offered with its code")
  func alikeArea() throws {
    let sample = try UnitSample.empty()
    var options = UnitSample.third
    options[options.firstIndex(of: "Thanh Mai") ?? 0] = "Thanh Mia"
    let result = sample.run(["unit", "register"] + options)
    #expect(result.exit == .notFound)
    #expect(result.stderr.contains("02101 xã Thanh Mai"))
  }

  @Test("--from leaves no room for other options about the unit")
  func fromAlone() throws {
    let sample = try UnitSample.empty()
    let result = sample.run(
      "unit", "register", "--from", UnitSample.dossier("group"), "--name", "Tổ hợp tác Khác")
    #expect(result.exit == .usage)
  }
}
