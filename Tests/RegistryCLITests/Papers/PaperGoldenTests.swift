import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Whole papers, kept in `fixtures/golden/papers` to be looked at in a browser.
@Suite struct PaperGoldenTests {
  private static let full = ["--full", "--purpose", "in mẫu"]

  private static let papers = [
    ("certificate-2012", ["certificate", "HTX-1"]),
    ("certificate-2024", ["certificate", "HTX-2"] + full),
    ("certificate-union", ["certificate", "LHHTX-4"]),
    ("certificate-group", ["certificate", "THT-5"]),
    ("member-list", ["member-list", "HTX-2"]),
    ("member-list-full", ["member-list", "HTX-3"] + full),
    ("member-list-2014", ["member-list", "HTX-1", "--as-of", "2020-03-02"]),
    ("member-register", ["member-register", "HTX-2"]),
    ("notice", ["notice", "HTX-3"]),
    ("revocation", ["revocation", "HTX-3"]),
    ("compulsory-dissolution", ["compulsory-dissolution", "HTX-1"]),
    ("suspension", ["suspension", "HTX-2"]),
  ]

  @Test(arguments: papers)
  func paper(_ paper: (name: String, command: [String])) throws {
    let sample = try PaperOffice.shared.get()
    let result = sample.run(["print"] + paper.command + ["--quiet"])
    #expect(result.exit == .done, "\(result)")
    try assertGolden(result.stdout.unnumbered, "papers/\(paper.name).html")
  }

  @Test func `a paper is Vietnamese whatever language is spoken`() throws {
    let sample = try PaperOffice.shared.get()
    for (name, command) in Self.papers {
      let spoken = [Language.vi, .en].map {
        sample.run(["print"] + command, language: $0).stdout.unnumbered
      }
      #expect(spoken[0] == spoken[1], "\(name)")
    }
  }

  @Test func `the certificate hangs under both nouns`() throws {
    let sample = try PaperOffice.shared.get()
    let paper = sample.run("print", "certificate", "HTX-2").stdout.unnumbered
    #expect(paper.contains("Số bản in: …"))
    #expect(sample.run("unit", "certificate", "HTX-2").stdout.unnumbered == paper)
    #expect(sample.run("in", "giay-chung-nhan", "HTX-2").stdout.unnumbered == paper)
  }
}
