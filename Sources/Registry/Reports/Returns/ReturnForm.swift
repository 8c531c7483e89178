public import CooperativeLaw
internal import GRDB

/// What is sent or printed for a period (loại báo cáo).
public enum ReturnForm: String, Sendable, CaseIterable, Codable {
  /// The yearly return (báo cáo năm; Thông tư 09/2024/TT-BKHĐT Điều 7).
  case year
  /// The half-yearly return on plans (báo cáo 6 tháng).
  case halfYear = "half_year"
  /// The yearly summary of THT (Mẫu II.02, Nghị định 77/2019/NĐ-CP Điều 29).
  case groupSummary = "group_summary"

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .year:
      LocalizedText(
        vi: "Báo cáo năm về hợp tác xã, tổ hợp tác", en: "Yearly return on cooperatives and groups")
    case .halfYear:
      LocalizedText(
        vi: "Báo cáo 6 tháng về hợp tác xã, tổ hợp tác",
        en: "Half-yearly return on cooperatives and groups")
    case .groupSummary:
      LocalizedText(
        vi: "Báo cáo tình hình thành lập và hoạt động tổ hợp tác (Mẫu II.02)",
        en: "Summary of cooperative groups (form II.02)")
    }
  }
}

/// A return that is asked for.
public struct ReturnQuestion: Sendable, Hashable {
  /// What is asked for.
  public var form: ReturnForm
  /// The period.
  public var period: ReturnPeriod
  /// Only this area; everything on the books when `nil`.
  public var area: Area?
  /// The map of its tables by area; below the area or the office's on the last day when `nil`.
  public var map: ReportMap?
  /// What was known.
  public var knowledge: Moment.Knowledge

  /// The text that asks for it; `nil` where none that is known does.
  public var source: Citation? {
    form == .groupSummary ? Citation("77/2019/NĐ-CP", "Điều 29, Mẫu II.02") : period.citation
  }

  /// Makes a question.
  public init(
    form: ReturnForm, period: ReturnPeriod, area: Area? = nil, map: ReportMap? = nil,
    knowledge: Moment.Knowledge = .present
  ) {
    self.form = form
    self.period = period
    self.area = area
    self.map = map
    self.knowledge = knowledge
  }
}

/// A return as it stands in the books at a moment (báo cáo định kỳ).
public struct PeriodicReturn: Sendable {
  /// What was asked.
  public let question: ReturnQuestion
  /// The map of its tables by area.
  public let map: ReportMap
  /// Its tables in order.
  public let tables: [FormTable]
  /// How each table is counted, by its key.
  public let definitions: [String: LocalizedText]
  /// The last filing it rests on.
  public let knownFiling: Int64
  /// SHA-256 over its tables, the same in every language.
  public let sha256: String

  /// Makes a return and leaves nothing behind.
  static func made(_ db: Database, _ question: ReturnQuestion) throws -> PeriodicReturn {
    let builder = try ReturnBuilder(db, question)
    let report = try builder.build()
    try builder.close()
    return report
  }
}
