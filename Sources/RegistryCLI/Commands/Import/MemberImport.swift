import ArgumentParser
import CooperativeLaw
import Registry

/// `htx member import`: the same as `htx import members`.
struct MemberImport: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "import", vi: "Nhập danh sách thành viên.", en: "Import members.",
      discussion: ImportArguments.discussion)
  }

  @OptionGroup var input: ImportArguments
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.importing(input, write) { registry, details, progress in
      try registry.importMembers(
        from: input.file, input.options(), details: details, progress: progress)
    }
  }
}
