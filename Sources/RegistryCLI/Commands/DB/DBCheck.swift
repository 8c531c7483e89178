import ArgumentParser
import CooperativeLaw
import Registry

/// `htx db check`: every check of the registry, all of them run.
struct DBCheck: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "check", vi: "Kiểm tra sổ: tệp, liên kết, niêm phong hồ sơ, ngày tháng, tìm kiếm.",
      en: "Check the registry: file, references, seals of filings, dates, search.")
  }

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let bar = session.progress(bytes: nil)
    defer { bar.finish() }
    let outcomes = try registry.check { bar.update(step: $0, of: $1, $2) }
    bar.finish()
    let checks = Answer.Part(
      key: "checks", heading: LocalizedText(vi: "Kiểm tra", en: "Checks"),
      table: Table(DBCheck.columns, rows: outcomes.map(DBCheck.row)))
    try session.show(Answer(parts: [checks], findings: outcomes.flatMap(\.findings)))
    let isSound = outcomes.allSatisfy(\.isSound)
    if isSound {
      session.tell(LocalizedText(vi: "Sổ đăng ký lành lặn.", en: "The registry is sound."))
    }
    return isSound ? .done : .problemsFound
  }

  private static let columns = [
    Column("check", vi: "Mã", en: "Check", .code),
    Column("title", vi: "Nội dung", en: "What is checked"),
    Column("problems", vi: "Số lỗi", en: "Problems", .integer),
  ]

  private static func row(_ outcome: CheckOutcome) -> [Cell] {
    [
      .text(outcome.id.rawValue), .text(say(outcome.title)), .integer(outcome.findings.count),
    ]
  }
}
