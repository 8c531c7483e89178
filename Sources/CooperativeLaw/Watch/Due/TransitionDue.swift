/// When a duty of changing laws is to be done by a unit that is known to be bound (chuyển tiếp).
public enum TransitionDue {
  /// The clock; of the two ways to count the months the later one, so that nobody is called late
  /// too early: see ``TransitionDeadline``.
  public static func item(_ unit: String, _ duty: TransitionDuty) -> DueItem {
    DueItem(
      .transition, of: unit, duty.label, by: TransitionDeadline(duty).lastReading, duty.citation,
      command: "htx transition record \(unit) --duty \(duty.rawValue)")
  }
}
