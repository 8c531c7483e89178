import ArgumentParser
import CooperativeLaw
import Registry

/// `htx print certificate`: the certificate of registration of a unit.
struct PrintCertificate: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "certificate", vi: "In Giấy chứng nhận đăng ký của một đơn vị.",
      en: "Print the certificate of registration of a unit.",
      discussion: LocalizedText(
        vi: """
          Mẫu theo ngày của lần đăng ký thay đổi cuối cùng đã ghi, hoặc ngày đăng ký; cấp đổi, cấp \
          mới thì nêu --issued. Lần thay đổi thứ mấy chỉ ghi khi sổ biết hết các lần.
          """,
        en: """
          The form is that of the last registered change on record, or of the registration; for a \
          new one name the day with --issued. The number of changes stands only when all are on \
          record.
          """))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(
    help: .said(
      vi: "Ngày cấp giấy, quyết định mẫu.", en: "The day of issue, which decides the form.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var issued: DateArgument?
  @OptionGroup var paper: PaperOptions
  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .units }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let found = try registry.certificate(
      ofUnit: unit, at: moment, issuedOn: issued?.date, disclosure: disclosed.disclosure)
    guard found.form != nil else { throw PaperNotKnown(findings: found.findings) }
    let office = try registry.office()
    let text = try session.paper(.certificate, paper) {
      CertificateValues(
        paper: found,
        common: CommonValues(
          office: office, unit: found.unit, asOf: moment.day, findings: found.findings)
      ).values
    }
    try session.print(
      PrintedPaper(text: text, columns: PaperTemplate.certificate.fields.map(\.name)), paper)
    session.tell(found.findings)
    session.tellMasked(disclosed.disclosure)
    return .done
  }
}
