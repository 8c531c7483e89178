import Foundation
import Testing

@Suite struct LinkTests {
  @Test("Every link between pages leads to a file", arguments: Page.all())
  func links(page: String) throws {
    let folder = Page.root.appending(path: page).deletingLastPathComponent()
    for link in try Page.text(page).matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/) {
      let target = String(link.output.1)
      if target.contains("://") { continue }
      let path = folder.appending(path: target).path()
      #expect(FileManager.default.fileExists(atPath: path), "\(page): \(target)")
    }
  }

  @Test("Every file and folder named in the map of the README is there")
  func map() throws {
    let readme = try Page.text("README.md")
    let named = readme.matches(of: /(?m)^\| `([^`]+)` \|/).map { String($0.output.1) }
    try #require(named.count > 5)
    for path in named {
      #expect(
        FileManager.default.fileExists(atPath: Page.root.appending(path: path).path()), "\(path)")
    }
  }
}
