import Foundation
import Testing

/// The queries of the schema page, asked of the sample district by the plain `sqlite3`.
@Suite struct SchemaQueryTests {
  @Test("Every query of the page answers as the page shows, or at all where it shows nothing")
  func queries() async throws {
    let page = try Page.text(SchemaPageTests.path)
    let blocks = Fence.blocks(in: page)
    let queries = blocks.indices.filter { blocks[$0].language == "sql" }
    try #require(queries.count >= 8)
    let make = ShellSession.sampleDistrict
    let asked = queries.map { place in
      """
      sqlite3 -readonly -bail -header -column so-dang-ky.htx <<'SQL'
      \(blocks[place].lines.joined(separator: "\n"))
      SQL
      """
    }
    let answers = try await ShellSession.withFolder { folder in
      try await ShellSession.run(make + asked, in: folder, language: "vi")
    }
    for (command, answer) in zip(make, answers) { #expect(answer.exit == 0, "\(command)") }
    for (place, answer) in zip(queries, answers.dropFirst(make.count)) {
      let sql = blocks[place].lines.joined(separator: "\n")
      #expect(answer.exit == 0 && !answer.lines.isEmpty, "\(sql)\n\(answer.lines)")
      guard place + 1 < blocks.count, blocks[place + 1].language == "text" else { continue }
      let told = answer.lines.joined(separator: "\n")
      #expect(
        Ellipsis.matches(shown: blocks[place + 1].lines, printed: answer.lines[...]),
        "\(sql)\n\(told)")
    }
  }
}
