import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report programmes`: the programmes that come with the program.
struct ReportProgrammes: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "programmes", vi: "Các chương trình, kế hoạch có sẵn.",
      en: "The programmes that come with the program.")
  }

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      Table(
        [
          Column("programme", vi: "Mã", en: "Programme", .code),
          Column("title", vi: "Tên", en: "Title", .name),
          Column("targets", vi: "Chỉ tiêu", en: "Targets", .integer),
          Column("source", vi: "Nguồn", en: "Source", isSpare: true),
        ],
        rows: try Programme.known().map {
          [
            .text($0.id), .coded($0.title.vi, $0.title), .integer($0.targets.count),
            .text($0.source),
          ]
        }))
    return .done
  }
}
