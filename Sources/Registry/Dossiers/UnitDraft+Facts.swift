internal import CooperativeLaw

extension UnitDraft {
  /// The founding as the rules of law see it.
  func facts(on day: CivilDate) -> RegistrationFacts {
    RegistrationFacts(
      kind: kind, actDate: day, name: name, model: model, isCreditFund: isCreditFund,
      members: members.map(\.facts), charterCapital: charterCapital,
      positions: positions.map(\.facts), legalRepresentative: legalRepresentative,
      lineCount: lines.count, contract: kind == .group ? contract : nil)
  }

  /// A group's contract, as far as the dossier tells it.
  private var contract: ContractFacts {
    ContractFacts(
      term: contractMonths.map { .months($0) } ?? .indefinite,
      hasCapital: members.contains { ($0.capital ?? 0) > 0 }, asksForSupport: seeksStateSupport)
  }
}
