import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve revoke`: notifies a breach, or revokes the certificate.
struct DissolveRevoke: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "revoke", vi: "Thu hồi giấy chứng nhận, hoặc mới thông báo vi phạm.",
      en: "Revoke the certificate, or only notify the breach.",
      discussion: LocalizedText(
        vi: """
          Nơi luật đòi giải trình: ghi --notice với --explain-by trước, hết hạn thì chạy lại không \
          có --notice. Được giải trình thỏa đáng thì dùng giai-the huy.
          """,
        en: """
          Where the law asks for an explanation, run it with --notice and --explain-by first, then \
          again without --notice once the time is over. If the explanation will do, dissolve cancel.
          """))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(
    help: .said(
      vi: "Căn cứ thu hồi.", en: "The ground.", value: LocalizedText(vi: "căn-cứ", en: "ground")))
  var ground: WordArgument<RevocationGround>?
  @Flag(
    help: .said(
      vi: "Theo đề nghị của cơ quan thuế để cưỡng chế.",
      en: "At the request of the tax office, to enforce tax."))
  var tax = false
  @Flag(help: .said(vi: "Chỉ thông báo vi phạm.", en: "Only notify the breach."))
  var notice = false
  @Option(
    help: .said(
      vi: "Căn cứ có từ ngày nào.", en: "Since when the ground lasts.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var since: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày đã thông báo vi phạm.", en: "The day the breach was notified.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var noticedOn: DateArgument?
  @Option(
    help: .said(
      vi: "Ngày cuối để giải trình.", en: "The last day to explain.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var explainBy: DateArgument?
  @OptionGroup var filing: CaseWriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    var revocation = try revocation()
    revocation.since = since?.date
    revocation.noticedOn = noticedOn?.date
    revocation.explainBy = explainBy?.date
    let registry = try session.registry(for: .writing)
    let details = try session.filing(filing)
    try session.show(
      notice
        ? registry.noticeRevocation(revocation, ofUnit: unit, details)
        : registry.revoke(revocation, ofUnit: unit, details))
    return .done
  }

  private func revocation() throws -> CertificateRevocation {
    if tax { return .taxEnforcement }
    guard let ground else { throw MissingValue(option: "--ground") }
    return CertificateRevocation(ground: ground.word)
  }
}
