import ArgumentParser
import CooperativeLaw
import Registry

/// `htx meeting record`: a meeting of a unit's members.
struct MeetingRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi một cuộc họp thành viên.", en: "Record a meeting of members.",
      discussion: LocalizedText(
        vi: "Ghi lại cùng ngày và loại thì thay bản trước; bản trước vẫn được giữ.",
        en: "The same day and kind again takes the place of the former, which is kept."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(
    help: MeetingKind.help(
      vi: "Loại cuộc họp", en: "The kind", value: LocalizedText(vi: "loại", en: "kind")))
  var kind: WordArgument<MeetingKind>?
  @Option(
    help: .said(
      vi: "Ngày họp (mặc định ngày có hiệu lực).",
      en: "The day it was held (the effective day if not given).",
      value: LocalizedText(vi: "ngày", en: "date")))
  var on: DateArgument?
  @Option(
    help: .said(
      vi: "Năm tài chính mà đại hội thường niên tổng kết.",
      en: "The financial year that an annual meeting closes.",
      value: LocalizedText(vi: "năm", en: "year")))
  var year: Int?
  @Option(
    help: .said(
      vi: "Số thành viên hoặc đại biểu có mặt.", en: "How many members or delegates came.",
      value: LocalizedText(vi: "số", en: "number")))
  var present: Int?
  @Option(
    help: .said(
      vi: "Số thành viên hoặc đại biểu được triệu tập.", en: "How many were entitled to come.",
      value: LocalizedText(vi: "số", en: "number")))
  var entitled: Int?
  @Option(
    help: .said(
      vi: "Số nghị quyết.", en: "The number of the resolution.",
      value: LocalizedText(vi: "số", en: "number")))
  var resolution: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let kind = try session.word(
      kind, option: "--kind", question: LocalizedText(vi: "Loại cuộc họp", en: "Kind of meeting"))
    let dossier = MeetingDossier(
      kind: kind, heldOn: on?.date, year: year, present: present, entitled: entitled,
      resolutionNumber: resolution, note: write.note ?? "")
    try session.show(
      session.registry(for: .writing).recordMeeting(dossier, ofUnit: unit, session.filing(write)))
    return .done
  }
}
