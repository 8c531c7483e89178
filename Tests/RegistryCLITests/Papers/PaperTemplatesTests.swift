import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

@Suite struct PaperTemplatesTests {
  private func folder(_ files: [String: String]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "mau-in-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    return url.path(percentEncoded: false)
  }

  @Test(arguments: PaperTemplate.allCases)
  func `the program's own templates have no fault, documented or not`(
    template: PaperTemplate
  ) throws {
    let parts = Dictionary(
      uniqueKeysWithValues: PaperPart.allCases.map {
        ($0.rawValue, TemplateText(file: $0.file, text: $0.builtIn))
      })
    for text in [template.builtIn, template.documented] {
      let faults = TemplateCheck(parts: parts).faults(
        of: TemplateText(file: template.file, text: text), fields: template.fields)
      #expect(faults.map(\.text.en) == [])
    }
    for field in template.fields { #expect(template.documented.contains("\(field.name)")) }
  }

  @Test func `values are escaped, and control characters are no harm`() throws {
    let templates = try PaperTemplates(
      folder: folder(["suspension.html": "{{unit_name}}|{{#grounds}}{{ground_line}}{{/grounds}}"]))
    let html = try templates.html(
      .suspension,
      [
        "unit_name": .text("<b>\"A\" & 'B'</b>\u{7}{{seat}}"),
        "grounds": .list([["ground_line": .text("<i>")], ["ground_line": .text(nil)]]),
      ])
    #expect(html == "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt; {{seat}}|&lt;i&gt;")
  }

  @Test func `a file that the folder has not is the program's own`() throws {
    let own = try PaperTemplates(folder: nil).html(.notice, ["agency": .text("Phòng A")])
    let templates = try PaperTemplates(folder: folder(["head.html": "<p>{{agency}}</p>\n"]))
    let mixed = try templates.html(.notice, ["agency": .text("Phòng A")])
    #expect(mixed != own && mixed.contains("<p>Phòng A</p>") && mixed.contains("DỰ THẢO"))
  }

  @Test func `faults stop the paper, with file and line`() throws {
    let path = try folder(["notice.html": "ok\n{{nobody}}", "foot.html": "{{#remarks}}"])
    let error = #expect(throws: TemplateFaults.self) {
      _ = try PaperTemplates(folder: path).html(.notice, [:])
    }
    #expect(
      error?.faults == [
        TemplateFault(
          file: path + "/notice.html", line: 2, reason: .unknownField("nobody", nearest: nil))
      ])
  }

  @Test func `a folder that is not there is told`() {
    #expect(throws: NoTemplateFolder(path: "/khong/co")) {
      _ = try PaperTemplates(folder: "/khong/co")
    }
  }
}
