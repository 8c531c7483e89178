import ArgumentParser
import CooperativeLaw
import Registry

/// `htx import units`: the units of an office's old books.
struct ImportUnits: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "units", vi: "Nhập danh sách đơn vị.", en: "Import units.",
      discussion: ImportArguments.discussion)
  }

  @OptionGroup var input: ImportArguments
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.importing(input, write) { registry, details, progress in
      try registry.importUnits(
        from: input.file, input.options(), details: details, progress: progress)
    }
  }
}
