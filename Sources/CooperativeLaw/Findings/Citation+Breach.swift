extension Citation {
  /// How much a breach weighs: only a text that was read itself may refuse an act.
  var breach: Severity { confidence == .primary ? .blocker : .warning }

  /// The citation in words, such as `23/2012/QH13, Điều 17 khoản 1`.
  public var reference: String { "\(text), \(place)" }
}
