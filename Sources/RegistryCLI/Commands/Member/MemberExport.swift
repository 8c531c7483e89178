import ArgumentParser
import CooperativeLaw
import Registry

/// `htx member export`: the members of a unit as a file, plain or in a form of the law.
struct MemberExport: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "export", vi: "Xuất danh sách thành viên của một đơn vị.",
      en: "Export the members of a unit.", discussion: discussion)
  }

  @Argument(help: UnitArgument.help)
  var unit: String

  @Option(
    help: .said(
      vi:
        "plain (nhập lại được), auto (mẫu theo ngày), I-3, II-2, III-2 hoặc register (sổ đăng ký).",
      en: "plain (can be imported), auto (the form of the day), I-3, II-2, III-2 or register.",
      value: LocalizedText(vi: "mẫu", en: "form")))
  var form: FormArgument = .plain

  @Flag(
    help: .said(
      vi: "Với plain: cả người đã ra trước ngày xem.",
      en: "With plain: also those who left before the day."))
  var former = false

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .members }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    if let form = try form.form(of: unit, in: registry, at: moment) {
      let tables = try registry.tables(
        of: form, forUnit: unit, at: moment, disclosure: disclosed.disclosure)
      try session.export(
        .form(tables.map(Answer.Part.init)),
        page: .members(form.title, of: unit, in: registry, at: moment))
      session.tell(form.title)
    } else {
      let request = ExportRequest.members(
        .unit(unit), at: moment, includesFormer: former, disclosure: disclosed.disclosure)
      try session.export(
        try .table(Table(request, from: registry)),
        page: .members(PageTitle.memberList, of: unit, in: registry, at: moment))
    }
    session.tellCovered(disclosed.disclosure)
    return .done
  }

  private static var discussion: LocalizedText {
    LocalizedText(
      vi: MemberBoundary.rule.vi
        + " Tỷ lệ tính từ số đồng nguyên, làm tròn nửa lên đến hai số lẻ.",
      en: MemberBoundary.rule.en
        + " Shares come from whole đồng, rounded half up to two decimals.")
  }
}
