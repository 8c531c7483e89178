import CooperativeLaw
import Registry

/// What one run of a verb has at hand: who acts, on which file, when, and where answers go.
struct Session {
  let console: Console
  let global: GlobalOptions
  let environment: [String: String]
  /// What dates filings and gives today.
  let clock: RegistryClock
  /// The account of the system, who acts when no officer is named.
  let account: String?
  /// What the verb does, as its help says.
  var abstract = ""
  /// The noun and the verb, as they are called in English.
  var command = ""
  /// The words of the command line.
  var arguments: [String] = []
  /// What stands at the head of a page, gathered while the verb runs.
  let page = PageFacts()

  /// The day of the run in Vietnam.
  var today: CivilDate { clock.today }

  /// The registry's file: option, `HTX_REGISTRY`, or `./so-dang-ky.htx`.
  var registryPath: String {
    global.registry ?? value(.registry) ?? Session.defaultRegistryPath
  }

  /// Who acts: option, `HTX_OFFICER`, or the system account.
  func officer() throws -> String {
    guard let name = global.officer ?? value(.officer) ?? account, !name.isEmpty else {
      throw MissingValue(option: "--officer")
    }
    return name
  }

  /// Shows rows in the form asked for; `page` is what they are called on paper, found for paper only.
  func show(_ table: Table, page: @autoclosure () throws -> PageTitle? = nil) throws {
    try show(.table(table), page)
  }

  /// Shows an answer; its findings go to standard error when the form has no room for them.
  func show(_ answer: Answer, page: @autoclosure () throws -> PageTitle? = nil) throws {
    try show(.answer(answer), page)
    if !global.format.holdsFindings { tell(answer.findings) }
  }

  /// Writes what is exported: CSV when no form is asked for, because a file is what is wanted.
  func export(
    _ payload: Payload, page title: @autoclosure () throws -> PageTitle? = nil
  ) throws {
    page.isImportable = true
    try show(payload, title, as: global.givenFormat ?? .csv)
  }

  /// Writes a text of its own form as it is.
  func show(document text: String) throws { try deliver { sink, _ in try sink.write(text) } }

  /// Writes what has a form of its own as it comes.
  func show(document write: (any ByteSink) throws -> Void) throws {
    try deliver { sink, _ in try write(sink) }
  }

  /// Writes a text to a file of its own, whole or not at all.
  func write(document text: String, to path: String) throws {
    try deliver(to: path) { sink in try sink.write(text) }
  }

  /// Says something to the officer on standard error; not with `--quiet`.
  func tell(_ text: LocalizedText) {
    guard !global.quiet else { return }
    write(say(text) + "\n")
  }

  /// Shows findings on standard error, also with `--quiet`: they are the reason, not talk.
  func tell(_ findings: [Finding]) {
    let text = FindingsText(findings: findings, width: console.width, colours: console.colours)
    write(text.lines.map { $0 + "\n" }.joined())
  }

  /// A progress bar on standard error; silent with `--quiet` and without a terminal.
  func progress(bytes total: Int?) -> ProgressBar {
    let isShown = console.errorIsTerminal && !global.quiet
    return ProgressBar(total: total, width: console.width) { isShown ? write($0) : () }
  }

  /// Where the registry is when nobody says.
  static let defaultRegistryPath = "./so-dang-ky.htx"

  private func value(_ name: EnvironmentName) -> String? {
    environment[name.rawValue].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Talk that cannot be delivered must not stop the work.
  private func write(_ text: String) { try? console.error.write(text) }
}

extension Session {
  private func show(
    _ payload: Payload, _ title: () throws -> PageTitle?, as other: OutputFormat? = nil
  ) throws {
    let format = other ?? global.format
    let head = page.head(format.hasTitle ? try title() : nil, over: payload, in: self)
    let log = ExportRecorder(
      session: self, format: format.rawValue, columns: payload.columnKeys, path: global.output)
    try deliver { sink, isScreen in
      try log.record(payload, into: sink) { number, payload, sink in
        let output = Output(
          format: format, forExcel: global.excel, width: isScreen ? console.width : nil,
          head: head.numbered(number), path: global.output)
        try output.render(payload, to: sink)
      }
    }
  }

  /// Hands what is written to the screen or the file of `--output`.
  private func deliver(_ write: (_ sink: any ByteSink, _ isScreen: Bool) throws -> Void) throws {
    guard let path = global.output else {
      return try write(console.output, console.outputIsTerminal)
    }
    try deliver(to: path) { sink in try write(sink, false) }
  }

  private func deliver(to path: String, _ write: (any ByteSink) throws -> Void) throws {
    if try AtomicFile(path: path).write(write) {
      tell(LocalizedText(vi: "Đã ghi đè tệp \(path).", en: "Replaced the file \(path)."))
    }
  }
}
