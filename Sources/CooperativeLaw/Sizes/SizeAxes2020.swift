/// The two classes of Circular 01/2020/TT-BKHĐT, each for itself: members, and capital.
public enum SizeAxes2020 {
  /// The day the circular came into force.
  public static let from = RatingScheme.circular01.from
  /// The first day it was no longer in force.
  public static let until = RatingScheme.circular01.until
  /// The article on members.
  public static let membersCitation = Citation.circular01("Điều 4")
  /// The article on capital.
  public static let capitalCitation = Citation.circular01("Điều 5")

  /// Whether it is in force on a day, as far as is known.
  public static func isInForce(on day: CivilDate) -> Bool {
    from.value.map { day >= $0 } == true && until.value.map { day < $0 } == true
  }

  /// The class of a number of members (quy mô thành viên).
  public static func byMembers(_ count: Int) -> SizeClass {
    switch count {
    case ..<50: .micro
    case 50...300: .small
    case 301...1000: .medium
    default: .large
    }
  }

  /// The class of total capital in đồng (quy mô tổng nguồn vốn).
  public static func byCapital(_ amount: Int) -> SizeClass {
    switch amount {
    case ..<1_000_000_000: .micro
    case ..<5_000_000_000: .small
    case ..<50_000_000_000: .medium
    default: .large
    }
  }
}
