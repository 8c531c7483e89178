import CooperativeLaw
import Foundation
import Mustache

/// The templates of a run: the program's own, or those of a folder where it has them.
struct PaperTemplates {
  /// The office's folder; `nil` for the program's own.
  let folder: String?

  /// Takes a folder, which has to be there.
  init(folder: String?) throws {
    self.folder = folder
    guard let folder else { return }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw NoTemplateFolder(path: folder) }
  }

  /// The paper as HTML; every value is escaped but what the program wrote as HTML itself.
  ///
  /// - Throws: ``TemplateFaults`` with every fault of the template and its parts.
  func html(_ template: PaperTemplate, _ values: [String: PaperValue]) throws -> String {
    let text = try self.text(template.file, template.builtIn)
    let parts = try Dictionary(
      uniqueKeysWithValues: PaperPart.allCases.map {
        ($0.rawValue, try self.text($0.file, $0.builtIn))
      })
    let faults = TemplateCheck(parts: parts).faults(of: text, fields: template.fields)
    guard faults.isEmpty else { throw TemplateFaults(faults: faults) }
    let library = MustacheLibrary(templates: try parts.mapValues(parsed))
    return try parsed(text).render(values.mustache, library: library)
  }

  private func text(_ file: String, _ builtIn: String) throws -> TemplateText {
    guard let folder else { return TemplateText(file: file, text: builtIn) }
    let path = folder + "/" + file
    guard FileManager.default.fileExists(atPath: path) else {
      return TemplateText(file: file, text: builtIn)
    }
    return TemplateText(file: path, text: String(decoding: try InputFile.read(path), as: UTF8.self))
  }

  /// What the check let through and swift-mustache still does not read is told with its line.
  private func parsed(_ template: TemplateText) throws -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: template.text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateFaults(faults: [
        TemplateFault(
          file: template.file, line: error.context.lineNumber, reason: .unreadable)
      ])
    }
  }
}

/// The folder of `--templates` is not there.
struct NoTemplateFolder: ReportableError, Equatable {
  let path: String

  var exit: Outcome { .usage }
  var message: LocalizedText {
    LocalizedText(vi: "Không có thư mục mẫu in \(path).", en: "There is no folder \(path).")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Ghi các mẫu ra bằng htx print templates --to THƯ-MỤC, hoặc bỏ --templates và "
        + "HTX_TEMPLATES.",
      en: "Write the templates with htx print templates --to FOLDER, or leave out --templates and "
        + "HTX_TEMPLATES.")
  }
}
