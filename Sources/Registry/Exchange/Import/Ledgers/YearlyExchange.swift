internal import CooperativeLaw

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
    switch self {
    case .activities: .ledger(ActivityFile.self, in: area, at: moment)
    case .meetings: .ledger(MeetingFile.self, in: area, at: moment)
    case .annualReports: .ledger(AnnualReportFile.self, in: area, at: moment)
    case .qualifications: .ledger(QualificationFile.self, in: area, at: moment)
    case .trainings: .ledger(TrainingFile.self, in: area, at: moment)
    case .links: .ledger(LinkFile.self, in: area, at: moment)
    case .certifications: .ledger(CertificationFile.self, in: area, at: moment)
    case .support: .ledger(SupportFile.self, in: area, at: moment)
    case .areaStatistics: .ledger(AreaStatisticFile.self, in: area, at: moment)
    }
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
  /// Takes what was observed, reported or counted from a file (CSV, XLSX, ODS, XLS), as one filing.
  ///
  /// - Throws: ``RegistryError`` when the file cannot be read at all; rejected rows are no error.
  public func importYearly(
    _ file: YearlyFile, from path: String, _ options: ImportOptions = ImportOptions(),
    details: FilingDetails, progress: ((ImportProgress) -> Void)? = nil
  ) throws(RegistryError) -> ImportReport {
    func take<File: LedgerFile>(_: File.Type) throws(RegistryError) -> ImportReport {
      try importRows(LedgerImport<File>.self, from: path, options, details, progress)
    }
    return switch file {
    case .activities: try take(ActivityFile.self)
    case .meetings: try take(MeetingFile.self)
    case .annualReports: try take(AnnualReportFile.self)
    case .qualifications: try take(QualificationFile.self)
    case .trainings: try take(TrainingFile.self)
    case .links: try take(LinkFile.self)
    case .certifications: try take(CertificationFile.self)
    case .support: try take(SupportFile.self)
    case .areaStatistics: try take(AreaStatisticFile.self)
    }
  }
}
