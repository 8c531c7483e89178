public import CooperativeLaw

/// A plan of an office or a government with its targets (chương trình, kế hoạch, đề án).
///
/// It is data: the five that come with the program and those an office writes have the same form,
/// `docs/programme.schema.json`.
public struct Programme: Sendable, Equatable {
  /// The stable name.
  public let id: String
  /// The name officers read.
  public let title: LocalizedText
  /// The text it was taken from.
  public let source: String
  /// The first day of the plan.
  public let from: CivilDate
  /// The day that growth is counted from.
  public let base: CivilDate
  /// States of the past that the text tells of.
  public let baseline: [ProgrammeTarget]
  /// What is aimed at.
  public let targets: [ProgrammeTarget]
  /// What is to be done without a number, and the commands that show it.
  public let duties: [ProgrammeDuty]
}

/// One row of a programme: an indicator, what it is to reach, and until when.
public struct ProgrammeTarget: Sendable, Equatable {
  /// The name within the programme.
  public let id: String
  /// The indicator.
  public let indicator: String
  /// How the figure is taken.
  public let measure: Measure
  /// The day an increase is counted from; the programme's base when not given.
  public let since: CivilDate?
  /// How it is compared.
  public let comparison: Comparison
  /// The number to reach, in hundredths of the indicator's unit.
  public let value: Int
  /// The upper bound of a range, in hundredths.
  public let upper: Int?
  /// The last day.
  public let due: CivilDate
  /// The words of the text.
  public let words: String
  /// Where they stand.
  public let clause: String
  /// What must be known to read it.
  public let note: LocalizedText?

  /// How a figure is taken.
  public enum Measure: String, Sendable, CaseIterable, Codable {
    /// As it is on the day.
    case level
    /// The average growth a year since the base, in percent: the geometric mean.
    case yearlyGrowth = "yearly_growth"
    /// The difference to the figure of an earlier day.
    case increase
    /// The figure of every single year since the base.
    case eachYear = "each_year"

    /// How it is taken, in words; printed with the figure.
    public var definition: LocalizedText {
      switch self {
      case .level: LocalizedText(vi: "Mức vào ngày xem.", en: "As it is on the day.")
      case .yearlyGrowth:
        LocalizedText(
          vi: """
            Tăng bình quân năm: bình quân nhân từ mốc của chương trình đến ngày xem. Tiền tính giữa hai \
            năm báo cáo, trên đơn vị có báo cáo ở cả hai năm; số người tính trên tất cả.
            """,
          en: """
            Growth a year: the geometric mean from the programme's base to the day. Money between two \
            years of reports, over the units that reported for both; people over all.
            """)
      case .increase:
        LocalizedText(
          vi: "Số tăng so với ngày mốc.", en: "The difference to the figure of the base day.")
      case .eachYear:
        LocalizedText(
          vi: "Năm thấp nhất kể từ đầu chương trình; năm nào cũng phải đạt.",
          en: "The poorest year since the programme began; every single one has to reach it.")
      }
    }
  }

  /// How a figure is compared with the number.
  public enum Comparison: String, Sendable, CaseIterable, Codable {
    /// Reaches it or more (đạt, từ … trở lên, ít nhất).
    case atLeast = "at_least"
    /// More than it (trên).
    case above
    /// Less than it (dưới).
    case below
    /// About it (khoảng): reached from that number on, as the texts name no tolerance.
    case about
    /// It, to the decimals given.
    case exactly
    /// From it to the upper bound.
    case between
  }
}

/// What a programme asks for without a number.
public struct ProgrammeDuty: Sendable, Equatable {
  /// The name within the programme.
  public let id: String
  /// The words of the text.
  public let words: String
  /// Commands that show where the office stands.
  public let see: [String]
}
