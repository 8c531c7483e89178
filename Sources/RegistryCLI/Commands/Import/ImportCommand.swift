import ArgumentParser
import CooperativeLaw

/// The noun `import` (nhập): an office's old books become dated facts.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "import", vi: "Nhập sổ cũ từ tệp CSV hoặc Excel.",
      en: "Take an office's old books from CSV or Excel files.",
      discussion: ImportArguments.discussion,
      verbs: [
        ImportInspect.self, ImportUnits.self, ImportMembers.self, ImportPositions.self,
        ImportRatings.self, ImportOcop.self,
      ] + YearlyVerbs.imports)
  }
}
