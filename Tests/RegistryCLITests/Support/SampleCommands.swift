import ArgumentParser
import CooperativeLaw
import Registry

@testable import RegistryCLI

/// A root with one noun and verbs that need no registry, to see the frame at work.
struct SampleRoot: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "htx", abstract: say(LocalizedText(vi: "Sổ mẫu.", en: "A sample.")),
      version: "9.9.9", subcommands: [SampleUnit.self])
  }
}

struct SampleUnit: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "unit", vi: "Các đơn vị.", en: "The units.",
      verbs: [
        SampleList.self, SampleShow.self, SampleRegister.self, SampleCheck.self, SampleOpen.self,
      ])
  }
}

struct SampleList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê đơn vị.", en: "List the units.")
  }

  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(Table(Sample.columns, rows: Sample.rows))
    return .done
  }
}

struct SampleShow: Verb {
  static var configuration: CommandConfiguration {
    .said("show", vi: "Xem một đơn vị.", en: "Show one unit.")
  }

  @Argument(
    help: .said(
      vi: "Tên hoặc mã số.", en: "A name or code.", value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let facts = [("registry", session.registryPath), ("officer", try session.officer())]
    let fields = facts.map { (column: Column($0.0, vi: $0.0, en: $0.0), cell: Cell.text($0.1)) }
    let members = Answer.Part(
      key: "members", heading: LocalizedText(vi: "Thành viên", en: "Members"),
      table: Table([Column("name", vi: "Tên", en: "Name")], rows: [[.text(unit)]]))
    try session.show(Answer(fields: fields, parts: [members], findings: [Sample.warning]))
    return .done
  }
}

struct SampleRegister: Verb {
  static var configuration: CommandConfiguration {
    .said("register", vi: "Đăng ký đơn vị.", en: "Register a unit.")
  }

  enum Side: String, EnumerableFlag {
    case left
    case right
  }

  @Option var name: String?
  @Option var date: DateArgument?
  @Option var mode: SampleMode?
  @Flag var side: Side = .left
  @Flag(name: .short) var x = false
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let question = LocalizedText(vi: "Tên đơn vị", en: "Name of the unit")
    let name = try session.text(name, option: "--name", question: question)
    guard name != "Xấu" else { throw SampleRefusal() }
    guard name != "Hỏng" else { throw SampleFault(secret: "001099000001") }
    session.tell(LocalizedText(vi: "Đã đăng ký \(name).", en: "Registered \(name)."))
    return .done
  }
}

struct SampleCheck: Verb {
  static var configuration: CommandConfiguration { .said("check", vi: "Kiểm tra.", en: "Check.") }

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) -> Outcome { .problemsFound }
}

struct SampleOpen: Verb {
  static var configuration: CommandConfiguration { .said("open", vi: "Mở.", en: "Open.") }

  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.registry(for: .reading).close()
    return .done
  }
}

enum SampleMode: String, ExpressibleByArgument, CaseIterable {
  case production
  case consumer
  case job
}

struct SampleRefusal: ReportableError {
  var exit: Outcome { .refused }
  var message: LocalizedText { LocalizedText(vi: "Bị từ chối.", en: "It is refused.") }
  var findings: [Finding] { [Sample.warning, Sample.blocker] }
}

struct SampleFault: Error {
  let secret: String
}
