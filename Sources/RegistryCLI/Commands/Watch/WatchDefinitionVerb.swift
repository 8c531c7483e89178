import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch definition`: what weak and effective mean here, or another choice.
struct WatchDefinitionVerb: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "definition", vi: "Xem hoặc chọn định nghĩa yếu kém, hoạt động hiệu quả.",
      en: "See or choose what weak and effective mean.",
      discussion: LocalizedText(
        vi: "Không nêu định nghĩa thì in các lựa chọn; nêu thì chọn, bằng một hồ sơ riêng.",
        en: "Without a definition the choices are printed; with one it is chosen, as a filing."))
  }

  @Argument(help: WatchDefinitionArgument.help) var definition: WatchDefinitionArgument?
  @OptionGroup var read: ReadOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    if let definition {
      try session.show(
        session.registry(for: .writing).define(definition.definition, session.filing(write)))
      return .done
    }
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let chosen = try WatchTopic.allCases.map { try registry.definition(of: $0, at: moment) }
    try session.show(
      Table(
        WatchDefinitionVerb.columns,
        rows: WatchDefinition.allCases.map { definition in
          [
            .coded(definition.topic.rawValue, definition.topic.label), .text(definition.rawValue),
            .yes(chosen.contains(definition)), .coded(definition.label.en, definition.label),
          ]
        }))
    return .done
  }

  private static let columns = [
    Column("list", vi: "Danh sách", en: "List"),
    Column("definition", vi: "Định nghĩa", en: "Definition", .code),
    Column("chosen", vi: "Đang dùng", en: "In use"),
    Column("meaning", vi: "Nghĩa là", en: "Meaning", .name),
  ]
}

/// A definition as it is typed, by its code.
struct WatchDefinitionArgument: ExpressibleByArgument {
  let definition: WatchDefinition

  /// Reads the code.
  init?(argument: String) {
    guard let definition = WatchDefinition(rawValue: argument.lowercased()) else { return nil }
    self.definition = definition
  }

  /// The codes, for help and completion.
  static var allValueStrings: [String] { WatchDefinition.allCases.map(\.rawValue) }

  static var help: ArgumentHelp {
    .said(
      vi: "Định nghĩa, theo mã (xem watch definition).",
      en: "A definition, by its code (see watch definition).",
      value: LocalizedText(vi: "định-nghĩa", en: "definition"))
  }

  static let discussion = LocalizedText(
    vi: "Luật không định nghĩa: cơ quan chọn bằng watch definition; --by chỉ dùng cho lần xem này.",
    en: "No law defines it: the office chooses by watch definition; --by is for this look only.")

  /// The definitions of a list.
  static func choices(of topic: WatchTopic) -> LocalizedText {
    let codes = topic.definitions.map(\.rawValue).joined(separator: ", ")
    return LocalizedText(vi: "--by phải là: \(codes).", en: "--by has to be: \(codes).")
  }
}
