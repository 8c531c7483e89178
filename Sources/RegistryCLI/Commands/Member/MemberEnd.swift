import ArgumentParser
import CooperativeLaw
import Registry

/// `htx member end`: ends a membership.
struct MemberEnd: Verb {
  static var configuration: CommandConfiguration {
    .said("end", vi: "Chấm dứt tư cách thành viên.", en: "End a membership.")
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Argument(help: .member) var member: String?
  @Option(
    help: .said(
      vi: "Lý do, bằng mã hoặc bằng lời.", en: "The reason, by code or in words.",
      value: LocalizedText(vi: "lý-do", en: "reason")))
  var reason: WordArgument<MembershipEndReason>?
  @Option(
    help: .said(
      vi: "Ai quyết định: hội đồng quản trị hay đại hội thành viên.",
      en: "Who decided: the board or the general meeting.",
      value: LocalizedText(vi: "ai", en: "body")))
  var decidedBy: WordArgument<DecidingBody>?
  @Option(
    help: .said(
      vi: "Ngày cuối cùng là thành viên (mặc định ngày có hiệu lực).",
      en: "The last day of membership (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var left: DateArgument?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let member = try session.member(self.member)
    let reason = try session.word(
      self.reason, option: "--reason", question: LocalizedText(vi: "Lý do", en: "Reason"))
    let details = try session.filing(write).effective(on: left?.date, field: "left_on")
    try session.show(
      session.registry(for: .writing).endMember(
        member, ofUnit: unit, reason: reason, decidedBy: decidedBy?.word, details))
    return .done
  }
}

extension ArgumentHelp {
  /// Help for the member that a verb is about.
  static var member: ArgumentHelp {
    .said(
      vi: "Số thành viên, số định danh, hoặc họ tên (có dấu hay không).",
      en: "A member number, ID number, or name, with or without marks.",
      value: LocalizedText(vi: "thành-viên", en: "member"))
  }
}

extension Session {
  /// The member that is named, or the officer's answer.
  func member(_ given: String?, option: String? = nil) throws -> String {
    try text(
      given, option: option ?? say(LocalizedText(vi: "THÀNH-VIÊN", en: "MEMBER")),
      question: LocalizedText(vi: "Thành viên (số hoặc họ tên)", en: "Member (number or name)"))
  }
}
