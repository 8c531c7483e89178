import ArgumentParser
import CooperativeLaw
import Registry

/// `htx dissolve council`: who sits on the council that dissolves a unit.
struct DissolveCouncil: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "council", vi: "Ghi người vào hội đồng giải thể.",
      en: "Record somebody on the dissolution council.")
  }

  @Argument(help: UnitArgument.help) var unit: String
  @Option(
    help: .said(
      vi: "Thành phần luật nêu.", en: "The part the law names.",
      value: LocalizedText(vi: "thành-phần", en: "part")))
  var role: WordArgument<CouncilRole>
  @Option(
    help: .said(
      vi: "Họ và tên.", en: "The full name.", value: LocalizedText(vi: "tên", en: "name")))
  var name: String
  @Option(
    help: .said(
      vi: "Cơ quan, tổ chức cử.", en: "The body that sends the person.",
      value: LocalizedText(vi: "tên", en: "name")))
  var organisation: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).recordCouncil(
        role.word, fullName: name, organisation: organisation ?? "", ofUnit: unit,
        session.filing(write)))
    return .done
  }
}
