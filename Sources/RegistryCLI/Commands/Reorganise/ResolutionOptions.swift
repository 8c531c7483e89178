import ArgumentParser
import CooperativeLaw
import Registry

/// The resolution (nghị quyết) of the unit that is reorganised.
struct ResolutionOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Số nghị quyết.", en: "The number of the resolution.",
      value: LocalizedText(vi: "số", en: "number")))
  var resolution: String?
  @Option(
    help: .said(
      vi: "Ngày thông qua nghị quyết.", en: "The day the resolution was passed.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var resolved: DateArgument?
  @Option(
    help: .said(
      vi: "Số có mặt, hoặc số thành viên của tổ.",
      en: "How many were present; of a group: members.",
      value: LocalizedText(vi: "số", en: "count")))
  var present: Int?
  @Option(
    help: .said(
      vi: "Số tán thành.", en: "How many were in favour.",
      value: LocalizedText(vi: "số", en: "count")))
  var inFavour: Int?

  /// The resolution; `nil` when nothing is told of it.
  func told() throws -> ReorganisationResolution? {
    try ToldResolution(
      number: resolution, passedOn: resolved, present: present, inFavour: inFavour
    ).resolution(dayOption: "--resolved")
  }

  /// What was given, to see whether anything was.
  var given: [Any?] { [resolution, resolved, present, inFavour] }
}

/// The resolution of the unit that takes another in.
struct ReceiverOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Số nghị quyết của bên nhận sáp nhập.",
      en: "The number of the resolution of the unit that takes it in.",
      value: LocalizedText(vi: "số", en: "number")))
  var receiverResolution: String?
  @Option(
    help: .said(
      vi: "Ngày thông qua của bên nhận.", en: "The day the receiving unit passed it.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var receiverResolved: DateArgument?
  @Option(
    help: .said(
      vi: "Số có mặt của bên nhận.", en: "How many were present there.",
      value: LocalizedText(vi: "số", en: "count")))
  var receiverPresent: Int?
  @Option(
    help: .said(
      vi: "Số tán thành của bên nhận.", en: "How many were in favour there.",
      value: LocalizedText(vi: "số", en: "count")))
  var receiverInFavour: Int?

  /// The resolution; `nil` when nothing is told of it.
  func told() throws -> ReorganisationResolution? {
    try ToldResolution(
      number: receiverResolution, passedOn: receiverResolved, present: receiverPresent,
      inFavour: receiverInFavour
    ).resolution(dayOption: "--receiver-resolved")
  }

  /// What was given, to see whether anything was.
  var given: [Any?] { [receiverResolution, receiverResolved, receiverPresent, receiverInFavour] }
}

/// A resolution as far as options tell it.
private struct ToldResolution {
  let number: String?
  let passedOn: DateArgument?
  let present: Int?
  let inFavour: Int?

  /// - Throws: ``MissingValue`` when all but its day is told.
  func resolution(dayOption: String) throws -> ReorganisationResolution? {
    guard number != nil || passedOn != nil || present != nil || inFavour != nil else { return nil }
    guard let passedOn else { throw MissingValue(option: dayOption) }
    return ReorganisationResolution(
      number: number, passedOn: passedOn.date, present: present, inFavour: inFavour)
  }
}
