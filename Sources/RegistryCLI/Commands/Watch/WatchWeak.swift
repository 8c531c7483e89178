import ArgumentParser
import CooperativeLaw
import Registry

/// `htx watch weak`: weak units, by the office's definition, and why.
struct WatchWeak: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "weak", vi: "Đơn vị yếu kém theo định nghĩa của cơ quan, kèm lý do.",
      en: "Weak units by the office's definition, with the reasons.",
      discussion: WatchDefinitionArgument.discussion)
  }

  @OptionGroup var options: WatchGradedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try options.show(.weak, read, in: session)
    return .done
  }
}

/// `htx watch effective`: units that work effectively, by the office's definition.
struct WatchEffective: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "effective", vi: "Đơn vị hoạt động hiệu quả theo định nghĩa của cơ quan.",
      en: "Units that work effectively, by the office's definition.",
      discussion: WatchDefinitionArgument.discussion)
  }

  @OptionGroup var options: WatchGradedOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try options.show(.effective, read, in: session)
    return .done
  }
}

/// The options of lists by a definition.
struct WatchGradedOptions: ParsableArguments {
  @Option(help: RatingHelp.area) var area: String?
  @Option(help: WatchDefinitionArgument.help) var by: WatchDefinitionArgument?

  /// Shows the list of a topic, and by which definition it was made.
  func show(_ topic: WatchTopic, _ read: ReadOptions, in session: Session) throws {
    if let by, by.definition.topic != topic {
      throw ValidationError(say(WatchDefinitionArgument.choices(of: topic)))
    }
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let definition = try by?.definition ?? registry.definition(of: topic, at: moment)
    let area = try self.area.map { try registry.area(named: $0, on: moment.day) }
    let units = try registry.gradedUnits(by: definition, area: area, at: moment)
    let words = ReasonWords(SchemeNames(try registry.ratingSchemes(at: moment)))
    try session.show(
      Table(WatchColumns.graded, rows: units.map { WatchColumns.row($0, words) }))
    session.tell(
      LocalizedText(
        vi: "\(units.count) đơn vị \(topic.label.vi). Định nghĩa \(definition.rawValue): "
          + definition.label.vi,
        en: "\(units.count) \(topic.label.en). Definition \(definition.rawValue): "
          + definition.label.en))
  }
}
