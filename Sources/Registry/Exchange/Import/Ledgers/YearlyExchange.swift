public import CooperativeLaw

/// A file of what is observed, reported or counted, as it is taken in and given out.
public enum YearlyFile: String, Sendable, CaseIterable {
  /// Observations of units' work.
  case activities
  /// Meetings of members.
  case meetings
  /// Yearly reports.
  case annualReports = "annual-reports"
  /// Managers' education.
  case qualifications
  /// Classes that managers took.
  case trainings
  /// Links with enterprises.
  case links
  /// Certifications.
  case certifications
  /// What was done to support units.
  case support
  /// Figures of areas.
  case areaStatistics = "area-statistics"

  /// Its columns.
  public var catalogue: ColumnCatalogue { file.catalogue }

  /// The kind of filing that takes it in.
  public var filingKind: FilingKind { file.filingKind }

  private var file: any LedgerFile.Type {
    switch self {
    case .activities: ActivityFile.self
    case .meetings: MeetingFile.self
    case .annualReports: AnnualReportFile.self
    case .qualifications: QualificationFile.self
    case .trainings: TrainingFile.self
    case .links: LinkFile.self
    case .certifications: CertificationFile.self
    case .support: SupportFile.self
    case .areaStatistics: AreaStatisticFile.self
    }
  }

  fileprivate func export(in area: Area?, at moment: Moment) -> ExportRequest {
    export(file, in: area, at: moment)
  }

  private func export<File: LedgerFile>(
    _ file: File.Type, in area: Area?, at moment: Moment
  ) -> ExportRequest {
    .ledger(file, in: area, at: moment)
  }

  fileprivate func take(
    _ registry: Registry, from path: String, _ options: ImportOptions, _ details: FilingDetails,
    _ progress: ((ImportProgress) -> Void)?
  ) throws(RegistryError) -> ImportReport {
    try take(file, registry, from: path, options, details, progress)
  }

  private func take<File: LedgerFile>(
    _ file: File.Type, _ registry: Registry, from path: String, _ options: ImportOptions,
    _ details: FilingDetails, _ progress: ((ImportProgress) -> Void)?
  ) throws(RegistryError) -> ImportReport {
    try registry.importRows(LedgerImport<File>.self, from: path, options, details, progress)
  }
}

extension ExportRequest {
  /// The rows of a file of what is observed, reported or counted, so that they can be taken in again.
  public static func yearly(
    _ file: YearlyFile, in area: Area?, at moment: Moment
  ) -> ExportRequest {
    file.export(in: area, at: moment)
  }
}

extension Registry {
  /// Takes what was observed, reported or counted from a CSV file, as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importYearly(
    _ file: YearlyFile, from path: String, _ options: ImportOptions = ImportOptions(),
    details: FilingDetails, progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    try file.take(self, from: path, options, details, progress)
  }
}
