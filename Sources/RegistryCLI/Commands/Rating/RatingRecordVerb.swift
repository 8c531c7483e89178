import ArgumentParser
import CooperativeLaw
import Registry

/// `htx rating record`: a unit's rating of a year.
struct RatingRecordVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "record", vi: "Ghi xếp loại của một đơn vị trong một năm.",
      en: "Record a unit's rating of a year.",
      discussion: LocalizedText(
        vi: "Ghi lại cùng năm, cùng bộ tiêu chí thì thay lần trước; lần trước vẫn còn trong sổ.",
        en: "The same year and scheme again replaces the former, which stays on record."))
  }

  @Argument(help: UnitArgument.help) var unit: String?
  @Option(help: RatingHelp.year) var year: Int?
  @Option(help: RatingHelp.scheme) var scheme: String?
  @OptionGroup var entry: RatingEntryOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let unit = try session.unit(self.unit)
    let year = try session.value(
      year, option: "--year", question: LocalizedText(vi: "Năm xếp loại", en: "Year rated")
    ) { Int($0) }
    let scheme = try session.text(
      scheme, option: "--scheme", question: LocalizedText(vi: "Bộ tiêu chí", en: "Scheme"))
    try session.show(
      session.registry(for: .writing).recordRating(
        entry.dossier(year: year, scheme: scheme), ofUnit: unit, session.filing(write)))
    return .done
  }
}
