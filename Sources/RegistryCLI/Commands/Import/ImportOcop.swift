import ArgumentParser
import CooperativeLaw
import Registry

/// `htx import ocop`: OCOP products and decisions of an office's old books.
struct ImportOcop: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "ocop", vi: "Nhập sản phẩm OCOP và các quyết định công nhận.",
      en: "Import OCOP products and the decisions on them.",
      discussion: ImportArguments.discussion)
  }

  @OptionGroup var input: ImportArguments
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.importing(input, write) { registry, details, progress in
      try registry.importProducts(
        from: input.file, input.options(), details: details, progress: progress)
    }
  }
}
