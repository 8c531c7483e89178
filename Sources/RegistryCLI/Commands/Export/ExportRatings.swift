import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export ratings`: the ratings of an area or of the whole registry.
struct ExportRatings: Verb {
  static var configuration: CommandConfiguration {
    .said("ratings", vi: "Xuất xếp loại hằng năm.", en: "Export yearly ratings.")
  }

  @Option(help: RatingHelp.area) var area: String?
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let area = try self.area.map { try registry.area(named: $0, on: moment.day) }
    try session.export(
      try .table(Table(ExportRequest.ratings(in: area, at: moment), from: registry)))
    return .done
  }
}
