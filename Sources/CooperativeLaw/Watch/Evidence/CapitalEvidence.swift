/// What one member and the whole unit hold over time, and what follows for the cap.
public struct CapitalEvidence: Sendable {
  /// An amount from a day on.
  public struct Step: Sendable {
    let day: CivilDate
    let amount: Int

    /// Makes a step.
    public init(_ day: CivilDate, _ amount: Int) {
      self.day = day
      self.amount = amount
    }
  }

  let name: String
  let kind: MemberKind
  let changes: [Step]
  let capital: [Step]
  let regime: UnitRegime

  /// The evidence by the law of a day.
  ///
  /// - Parameters:
  ///   - name: The member.
  ///   - kind: The standing on the day asked.
  ///   - changes: What was promised, given or taken away, in đồng.
  ///   - capital: The charter capital from each day on, in đồng.
  ///   - regime: The law of the day asked.
  public init(
    name: String, kind: MemberKind, changes: [Step], capital: [Step], regime: UnitRegime
  ) {
    self.name = name
    self.kind = kind
    self.changes = changes
    self.capital = capital
    self.regime = regime
  }

  /// Above the cap of the day asked, without a break since; `nil` when it is not.
  public var overCap: LastingState? {
    guard let cap = regime.capital.memberCapPercent?.value,
      kind == .official || kind == .unknown
    else { return nil }
    let days = Set(changes.map(\.day) + capital.map(\.day)).filter { $0 <= regime.day }.sorted()
    var since: CivilDate?
    for day in days { since = isOver(cap, on: day) ? since ?? day : nil }
    guard let since else { return nil }
    return LastingState(
      since: since, certainty: kind == .official ? .certain : .notKnown,
      evidence: evidence(cap, since))
  }

  private func isOver(_ cap: Int, on day: CivilDate) -> Bool {
    whole(on: day).map { Money.isMore(share(on: day), thanPercent: cap, of: $0) } ?? false
  }

  private func share(on day: CivilDate) -> Int {
    changes.filter { $0.day <= day }.reduce(0) { $0 + $1.amount }
  }

  private func whole(on day: CivilDate) -> Int? {
    capital.filter { $0.day <= day }.max { $0.day < $1.day }?.amount
  }

  private func evidence(_ cap: Int, _ since: CivilDate) -> [FlagEvidence] {
    let held = Money.text(share(on: regime.day))
    let total = Money.text(whole(on: regime.day) ?? 0)
    return [
      FlagEvidence(
        LocalizedText(
          vi: "\(name): \(held.vi) trên vốn điều lệ \(total.vi)",
          en: "\(name): \(held.en) of a charter capital of \(total.en)"), on: regime.day),
      FlagEvidence(
        LocalizedText(vi: "vượt \(cap)%", en: "went above \(cap)%"), on: since),
    ]
  }
}
