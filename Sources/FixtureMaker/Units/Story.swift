internal import CooperativeLaw

/// How a unit fares; all its yearly numbers follow from it.
enum Story: String, CaseIterable {
  /// More members and money every year.
  case growing
  /// Little changes.
  case steady
  /// Loses money and members (yếu).
  case weak
  /// Stopped working without telling anyone (ngừng hoạt động).
  case stopped

  /// Points of a hundred in a usual year.
  var points: ClosedRange<Int> {
    switch self {
    case .growing: 74...94
    case .steady: 56...82
    case .weak, .stopped: 32...56
    }
  }

  /// Growth of revenue in percent a year.
  var growth: ClosedRange<Int> {
    switch self {
    case .growing: 4...18
    case .steady: -4...6
    case .weak, .stopped: -22...2
    }
  }

  /// Profit before tax in a thousandth of revenue.
  var margin: ClosedRange<Int> {
    switch self {
    case .growing: 40...120
    case .steady: 5...60
    case .weak, .stopped: -140...8
    }
  }
}

/// What the yearly files need to know of a unit.
struct UnitLife {
  /// How the files name it: its tax code, local number or exact name.
  let key: String
  let kind: UnitKind
  let registered: CivilDate
  /// The day it ended in law.
  var ended: CivilDate?
  /// The day it stopped working, or was suspended: no reports and meetings from then on.
  var quiet: CivilDate?
  /// The day of its last annual meeting, where the story names one.
  var lastMeeting: CivilDate?
  let story: Story
  let isAgricultural: Bool
  let isCreditFund: Bool
  /// In đồng.
  let capital: Int
  var people = PeopleTally()

  /// The day after which nothing is heard of it.
  var end: CivilDate { min(ended ?? Days.last, quiet ?? Days.last) }
}
