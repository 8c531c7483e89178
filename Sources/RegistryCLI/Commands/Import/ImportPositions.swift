import ArgumentParser
import CooperativeLaw
import Registry

/// `htx import positions`: the office-holders of an office's old books.
struct ImportPositions: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "positions", vi: "Nhập danh sách chức danh.", en: "Import office-holders.",
      discussion: ImportArguments.discussion)
  }

  @OptionGroup var input: ImportArguments
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.importing(input, write) { registry, details, progress in
      try registry.importPositions(
        from: input.file, input.options(), details: details, progress: progress)
    }
  }
}
