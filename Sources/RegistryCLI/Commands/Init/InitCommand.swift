import ArgumentParser
import CooperativeLaw
import Registry

/// `htx init`: a new registry for an office.
struct InitCommand: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "init", vi: "Lập sổ đăng ký mới cho một cơ quan.",
      en: "Create a new registry for an office.")
  }

  @Option(
    help: .said(
      vi: "Tên cơ quan, ví dụ \"Phòng Kinh tế xã Chợ Mới\".",
      en: "Name of the office, such as \"Phòng Kinh tế xã Chợ Mới\".",
      value: LocalizedText(vi: "tên", en: "name")))
  var office: String?

  @Option(
    help: .said(
      vi: "Địa bàn của cơ quan: mã tỉnh (2 số), mã xã (5 số), hoặc tên.",
      en: "The office's area: a province's code (2 digits), a commune's (5), or a name.",
      value: LocalizedText(vi: "mã-hoặc-tên", en: "code-or-name")))
  var area: String?

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let draft = OfficeDraft(
      name: try session.text(
        office, option: "--office",
        question: LocalizedText(vi: "Tên cơ quan", en: "Name of the office")),
      areaCode: try session.text(
        area, option: "--area",
        question: LocalizedText(
          vi: "Địa bàn (mã hoặc tên xã, tỉnh)", en: "Its area (code or name)")),
      language: Speech.language)
    let registry = try Registry.create(
      at: session.registryPath, office: draft, officer: try session.officer(),
      clock: session.clock)
    try InitAnswer.show(registry, in: session)
    try registry.close()
    return .done
  }
}
