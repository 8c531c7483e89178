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

  @Flag(
    help: .said(
      vi: "Lập sổ mẫu để xem thử: một huyện cũ, người và đơn vị do máy đặt ra.",
      en: "Make a sample registry to try: a former district, its people and units invented."))
  var demo = false

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry =
      demo
      ? try Registry.createDemo(
        at: session.registryPath, language: Speech.language, officer: try session.officer(),
        clock: session.clock)
      : try Registry.create(
        at: session.registryPath, office: office(asking: session),
        officer: try session.officer(), clock: session.clock)
    try InitAnswer.show(registry, in: session)
    try registry.close()
    return .done
  }

  private func office(asking session: Session) throws -> OfficeDraft {
    OfficeDraft(
      name: try session.text(
        office, option: "--office",
        question: LocalizedText(vi: "Tên cơ quan", en: "Name of the office")),
      areaCode: try session.text(
        area, option: "--area",
        question: LocalizedText(
          vi: "Địa bàn (mã hoặc tên xã, tỉnh)", en: "Its area (code or name)")),
      language: Speech.language)
  }

  /// The sample brings its own office.
  func validate() throws {
    guard !demo || (office == nil && area == nil) else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--demo có sẵn cơ quan mẫu; không dùng cùng --office, --area.",
            en: "--demo brings its own office; leave out --office and --area.")))
    }
  }
}
