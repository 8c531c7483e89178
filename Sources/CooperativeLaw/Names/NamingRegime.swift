/// The naming rules in force on a day.
enum NamingRegime: Sendable, CaseIterable {
  /// Before Law 2012: the articles are not known to this program.
  case unknown
  /// Law 2012 without its decree: the words of the kind and the letters only.
  case law2012
  /// Decree 193/2013.
  case decree193
  /// Law 2023 before its registration decree: like names are barred, the cases not yet listed.
  case law2023
  /// Decree 92/2024.
  case decree92
  /// Decree 295/2026.
  case decree295

  /// The rules for cooperatives and unions on a day.
  init(on date: CivilDate) {
    switch date {
    case ..<NamingDates.law2012: self = .unknown
    case ..<NamingDates.decree193: self = .law2012
    case ..<NamingDates.law2023: self = .decree193
    case ..<NamingDates.decree92: self = .law2023
    case ..<NamingDates.decree295: self = .decree92
    default: self = .decree295
    }
  }

  /// Which list of confusable cases is looked through.
  enum ConfusableList: Sendable {
    case decree193
    case decree92
  }

  /// The list; before the decree of Law 2023 its later list serves for warnings.
  var list: ConfusableList? {
    switch self {
    case .unknown, .law2012: nil
    case .decree193: .decree193
    case .law2023, .decree92, .decree295: .decree92
    }
  }

  /// The place of a case in the list in force, `nil` when that list does not have it.
  func citation(decree193: String?, decree92: String?) -> Citation? {
    switch self {
    case .unknown, .law2012: nil
    case .decree193: decree193.map { Citation(NamingTexts.decree193, $0) }
    case .law2023: decree92.map { _ in NamingTexts.likeNamesLaw2023 }
    case .decree92: decree92.map { Citation(NamingTexts.decree92, $0) }
    case .decree295: decree92.map { Citation(NamingTexts.decree295, $0) }
    }
  }
}

/// The naming rules for cooperative groups on a day.
enum GroupNamingRegime: Sendable {
  /// Before Decree 77/2019: the articles are not known to this program.
  case unknown
  /// Decree 77/2019 alone.
  case decree77
  /// Decree 77/2019 with Decree 92/2024.
  case decree92
  /// Decree 295/2026; what Decree 294/2026 asks is not known to this program.
  case decree295

  /// The rules on a day.
  init(on date: CivilDate) {
    switch date {
    case ..<NamingDates.decree77: self = .unknown
    case ..<NamingDates.decree92: self = .decree77
    case ..<NamingDates.decree295: self = .decree92
    default: self = .decree295
    }
  }
}

/// The days from which naming rules are in force.
enum NamingDates {
  /// 2013-07-01, Law 23/2012/QH13.
  static let law2012 = CivilDate(dayNumber: 15_887)
  /// 2014-01-27, Decree 193/2013.
  static let decree193 = CivilDate(dayNumber: 16_097)
  /// 2014-08-01, Circular 03/2014.
  static let circular03 = CivilDate(dayNumber: 16_283)
  /// 2019-11-25, Decree 77/2019.
  static let decree77 = CivilDate(dayNumber: 18_225)
  /// 2024-07-01, Law 17/2023/QH15.
  static let law2023 = CivilDate(dayNumber: 19_905)
  /// 2024-07-18, Decree 92/2024.
  static let decree92 = CivilDate(dayNumber: 19_922)
  /// 2026-07-23, Decree 295/2026.
  static let decree295 = CivilDate(dayNumber: 20_657)
}
