import ArgumentParser
import CooperativeLaw
import Registry

/// `htx rating import`: the same as `htx import ratings`.
struct RatingImport: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "import", vi: "Nhập xếp loại hằng năm.", en: "Import yearly ratings.",
      discussion: ImportArguments.discussion)
  }

  @OptionGroup var input: ImportArguments
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.importing(input, write) { registry, details, progress in
      try registry.importRatings(
        from: input.file, input.options(), details: details, progress: progress)
    }
  }
}
