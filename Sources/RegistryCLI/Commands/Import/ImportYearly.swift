import ArgumentParser
import CooperativeLaw
import Registry

/// One of the files of what is observed, reported and counted, as a verb of `import` and `export`.
protocol YearlyVerb {
  static var file: YearlyFile { get }
}

/// `htx import activities` and the like: rows of a CSV file become one filing.
struct ImportYearly<Named: YearlyVerb>: Verb {
  static var configuration: CommandConfiguration {
    .said(
      Named.file.rawValue, vi: Named.file.filingKind.label.vi + ".",
      en: Named.file.filingKind.importLabel, discussion: ImportArguments.discussion)
  }

  @OptionGroup var input: ImportArguments
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    try session.importing(input, write) { registry, details, progress in
      try registry.importYearly(
        Named.file, from: input.file, input.options(), details: details, progress: progress)
    }
  }
}

extension FilingKind {
  /// What an import does, from the name of its filing, such as `Meetings imported`.
  fileprivate var importLabel: String {
    let words = label.en.split(separator: " ").dropLast().joined(separator: " ")
    return "Import " + words.prefix(1).lowercased() + words.dropFirst() + "."
  }
}

/// The files, one verb each.
enum YearlyVerbs {
  enum Activities: YearlyVerb { static let file = YearlyFile.activities }
  enum Meetings: YearlyVerb { static let file = YearlyFile.meetings }
  enum AnnualReports: YearlyVerb { static let file = YearlyFile.annualReports }
  enum Qualifications: YearlyVerb { static let file = YearlyFile.qualifications }
  enum Trainings: YearlyVerb { static let file = YearlyFile.trainings }
  enum Links: YearlyVerb { static let file = YearlyFile.links }
  enum Certifications: YearlyVerb { static let file = YearlyFile.certifications }
  enum Support: YearlyVerb { static let file = YearlyFile.support }
  enum AreaStatistics: YearlyVerb { static let file = YearlyFile.areaStatistics }

  /// The verbs of `import`.
  static let imports: [any ParsableCommand.Type] = [
    ImportYearly<Activities>.self, ImportYearly<Meetings>.self, ImportYearly<AnnualReports>.self,
    ImportYearly<Qualifications>.self, ImportYearly<Trainings>.self, ImportYearly<Links>.self,
    ImportYearly<Certifications>.self, ImportYearly<Support>.self,
    ImportYearly<AreaStatistics>.self,
  ]

  /// The verbs of `export`.
  static let exports: [any ParsableCommand.Type] = [
    ExportYearly<Activities>.self, ExportYearly<Meetings>.self, ExportYearly<AnnualReports>.self,
    ExportYearly<Qualifications>.self, ExportYearly<Trainings>.self, ExportYearly<Links>.self,
    ExportYearly<Certifications>.self, ExportYearly<Support>.self,
    ExportYearly<AreaStatistics>.self,
  ]
}
