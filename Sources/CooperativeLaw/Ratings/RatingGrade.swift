/// How a unit is graded (xếp loại) by the circulars.
///
/// 01/2020/TT-BKHĐT Điều 8 khoản 2 and 09/2017/TT-BNNPTNT Điều 6 khoản 1 have the same four.
public enum RatingGrade: String, Sendable, CaseIterable, Codable {
  /// Good (tốt).
  case good
  /// Fair (khá).
  case fair
  /// Average (trung bình).
  case average
  /// Weak (yếu).
  case weak

  /// The name of the grade.
  public var label: LocalizedText {
    switch self {
    case .good: LocalizedText(vi: "tốt", en: "good")
    case .fair: LocalizedText(vi: "khá", en: "fair")
    case .average: LocalizedText(vi: "trung bình", en: "average")
    case .weak: LocalizedText(vi: "yếu", en: "weak")
    }
  }

  /// 3 for good down to 0 for weak: how many grades lie below.
  public var rank: Int {
    switch self {
    case .good: 3
    case .fair: 2
    case .average: 1
    case .weak: 0
    }
  }
}

/// A grade of a scheme: from which total on, and what it counts as.
public struct GradeBand: Sendable, Hashable {
  /// The code on record; of the circulars' schemes the code of the grade.
  public let code: String
  /// Its name.
  public let label: LocalizedText
  /// The least total: the band goes on to the band above, half open.
  public let from: Points
  /// The grade of the circulars that it counts as in lists; `nil` when nobody said.
  public let grade: RatingGrade?

  /// Makes a band.
  public init(code: String, label: LocalizedText, from: Points, grade: RatingGrade?) {
    self.code = code
    self.label = label
    self.from = from
    self.grade = grade
  }

  init(_ grade: RatingGrade, from: Points) {
    self.init(code: grade.rawValue, label: grade.label, from: from, grade: grade)
  }

  /// The bands of both circulars: 80, 65, 50 and below.
  static let ofCirculars = [
    GradeBand(.good, from: Points(80)), GradeBand(.fair, from: Points(65)),
    GradeBand(.average, from: Points(50)), GradeBand(.weak, from: Points(0)),
  ]
}
