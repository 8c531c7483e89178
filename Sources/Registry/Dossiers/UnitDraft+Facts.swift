internal import CooperativeLaw

extension UnitDraft {
  /// The founding as the rules of law see it.
  ///
  /// - Parameters:
  ///   - day: the day of the act.
  ///   - moved: members that come from units that are reorganised; without a charter capital in the
  ///     dossier, theirs is it.
  /// - Returns: the facts.
  func facts(on day: CivilDate, moved: [MemberFacts] = []) -> RegistrationFacts {
    RegistrationFacts(
      kind: kind, actDate: day, name: name, model: model, isCreditFund: isCreditFund,
      members: moved + members.map(\.facts), charterCapital: charterCapital ?? sum(with: moved),
      positions: positions.map(\.facts), legalRepresentative: legalRepresentative,
      lineCount: lines.count, contract: kind == .group ? contract : nil)
  }

  /// A group's contract, as far as the dossier tells it.
  private var contract: ContractFacts {
    ContractFacts(
      term: contractMonths.map { .months($0) } ?? .indefinite,
      hasCapital: members.contains { ($0.capital ?? 0) > 0 }, asksForSupport: seeksStateSupport)
  }

  private func sum(with moved: [MemberFacts]) -> Int? {
    moved.isEmpty
      ? nil
      : (moved.map(\.contribution) + members.map(\.capital)).compactMap { $0 }.reduce(0, +)
  }
}
