import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve complete`: strikes a unit off.
struct DissolveComplete: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "complete", vi: "Hoàn thành giải thể, chấm dứt: xóa tên.",
      en: "Complete a dissolution or closing: strike the unit off.",
      discussion: LocalizedText(
        vi: "--received là ngày nhận hồ sơ. Thành viên, chức danh kết thúc; mã số, tên giữ mãi.",
        en: "--received is the day of the file. Members and offices end; codes and name are kept."))
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Flag(
    inversion: .prefixedNo,
    help: .said(
      vi: "Đã trả hết nợ, hoặc còn nợ.", en: "All debts are paid, or not."))
  var debtsPaid: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: .said(
      vi: "Đang có tranh chấp tại Tòa án, Trọng tài, hoặc không.",
      en: "A dispute is before a court or arbitration, or not."))
  var dispute: Bool?
  @Flag(
    help: .said(
      vi: "Kết thúc vì hết hạn mà không có hồ sơ, không ai phản đối.",
      en: "It ends because the term is over without a file or an objection."))
  var elapsed = false
  @Flag(
    help: .said(
      vi: "Có phản đối bằng văn bản.", en: "Somebody objected in writing."))
  var objection = false
  @OptionGroup var filing: CaseWriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    var completion = CaseCompletion(debtsPaid: debtsPaid, hasDispute: dispute)
    completion.isElapsed = elapsed
    completion.hasObjection = objection
    try session.show(
      session.registry(for: .writing).completeCase(
        ofUnit: unit, completion, session.filing(filing)))
    return .done
  }
}
