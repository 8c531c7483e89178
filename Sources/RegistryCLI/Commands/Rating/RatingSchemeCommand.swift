import ArgumentParser
import CooperativeLaw
import Registry

/// The noun `rating scheme` (bộ tiêu chí).
struct RatingSchemeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "scheme", vi: "Bộ tiêu chí đánh giá, xếp loại.", en: "The schemes of rating.",
      verbs: [RatingSchemeList.self, RatingSchemeShow.self, RatingSchemeAdd.self])
  }
}

/// `htx rating scheme list`: the schemes of the program and of the office.
struct RatingSchemeList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê các bộ tiêu chí.", en: "List the schemes.")
  }

  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let schemes = try session.registry(for: .reading).ratingSchemes(at: session.moment(read))
    try session.show(
      Table(
        SchemeFields.all.map(\.column),
        rows: schemes.map { scheme in SchemeFields.all.map { $0.cell(scheme) } }))
    return .done
  }
}

/// `htx rating scheme add FILE`: the office's own scheme, from JSON.
struct RatingSchemeAdd: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "add", vi: "Nạp bộ tiêu chí của cơ quan từ tệp JSON.",
      en: "Add the office's own scheme from a JSON file.",
      discussion: LocalizedText(
        vi: "Mẫu: fixtures/ratings/scheme.json; từng mục: docs/rating-scheme.schema.json.",
        en:
          "A sample is fixtures/ratings/scheme.json; docs/rating-scheme.schema.json tells each key."
      ))
  }

  @Argument(
    help: .said(
      vi: "Tệp JSON.", en: "The JSON file.", value: LocalizedText(vi: "tệp", en: "file")),
    completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.show(
      session.registry(for: .writing).addRatingScheme(
        json: InputFile.read(file), session.filing(write)))
    return .done
  }
}
