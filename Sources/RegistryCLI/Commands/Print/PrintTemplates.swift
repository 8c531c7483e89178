import ArgumentParser
import CooperativeLaw
import Foundation
import Registry

/// `htx print templates`: writes the templates out, for an office to make its own.
struct PrintTemplates: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "templates", vi: "Ghi các mẫu in ra một thư mục để cơ quan sửa.",
      en: "Write the templates to a folder, for the office to edit.",
      discussion: LocalizedText(
        vi: "Không ghi đè. Dùng lại bằng --templates hoặc HTX_TEMPLATES; tệp nào không có thì dùng "
          + "mẫu của chương trình.",
        en: "Nothing is replaced. Use them with --templates or HTX_TEMPLATES; a file that is not "
          + "there is the program's own."))
  }

  @Option(
    help: .said(
      vi: "Thư mục ghi vào; chưa có thì tạo.", en: "The folder; it is made when it is not there.",
      value: LocalizedText(vi: "thư-mục", en: "folder")),
    completion: .directory)
  var to: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let files =
      PaperTemplate.allCases.map { (name: $0.file, text: $0.documented) }
      + PaperPart.allCases.map { (name: $0.file, text: $0.builtIn) }
    let there = files.map(\.name).filter {
      FileManager.default.fileExists(atPath: to + "/" + $0)
    }
    guard there.isEmpty else { throw TemplatesThere(folder: to, files: there) }
    do {
      try FileManager.default.createDirectory(atPath: to, withIntermediateDirectories: true)
    } catch {
      throw OutputError.cannotCreate(path: to, reason: String(cString: strerror(errno)))
    }
    for file in files { try session.write(document: file.text, to: to + "/" + file.name) }
    session.tell(
      LocalizedText(
        vi: "Đã ghi \(files.count) mẫu vào \(to).", en: "Wrote \(files.count) templates to \(to)."))
    return .done
  }
}

/// Templates are there that would be replaced.
struct TemplatesThere: ReportableError, Equatable {
  let folder: String
  let files: [String]

  var exit: Outcome { .usage }
  var message: LocalizedText {
    let names = files.joined(separator: ", ")
    return LocalizedText(
      vi: "\(folder) đã có \(names); chưa ghi gì.",
      en: "\(folder) has \(names) already; nothing was written.")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Chọn thư mục khác, hoặc dời các tệp đó đi.",
      en: "Choose another folder, or move those files away.")
  }
}
