import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export activities` and the like: rows in the columns that their import reads.
struct ExportYearly<Named: YearlyVerb>: Verb {
  static var configuration: CommandConfiguration {
    .said(
      Named.file.rawValue, vi: "Xuất \(ExportYearly.words.vi).",
      en: "Export \(ExportYearly.words.en).")
  }

  @OptionGroup var area: AreaOption
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let request = ExportRequest.yearly(
      Named.file, in: try area.found(registry, on: moment.day), at: moment)
    try session.export(.table(Table(request, from: registry)))
    return .done
  }

  private static var words: LocalizedText {
    switch Named.file {
    case .activities: LocalizedText(vi: "hoạt động thực tế", en: "observations of activity")
    case .meetings: LocalizedText(vi: "cuộc họp thành viên", en: "meetings")
    case .annualReports: LocalizedText(vi: "báo cáo năm", en: "yearly reports")
    case .qualifications: LocalizedText(vi: "trình độ cán bộ", en: "managers' education")
    case .trainings: LocalizedText(vi: "đào tạo, bồi dưỡng", en: "managers' classes")
    case .links: LocalizedText(vi: "liên kết chuỗi giá trị", en: "links with enterprises")
    case .certifications: LocalizedText(vi: "chứng nhận", en: "certifications")
    case .support: LocalizedText(vi: "hoạt động hỗ trợ", en: "support")
    case .areaStatistics: LocalizedText(vi: "số liệu địa bàn", en: "figures of areas")
    }
  }
}
