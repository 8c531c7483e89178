internal import CooperativeLaw
internal import GRDB

/// What is on record of one case: a dissolution, revocation, bankruptcy or closing.
struct CaseBook {
  /// A step that was done.
  struct Step {
    let step: DissolutionStep
    let doneOn: CivilDate
    let documentNumber: String?
    let note: String
    let filing: Int64
  }

  /// Somebody on the council.
  struct Person {
    let role: CouncilRole
    let fullName: String
    let organisation: String
  }

  /// An entry of the settlement.
  struct Payment {
    let rank: SettlementRank
    let creditor: String
    let due: Int
    let paid: Int
    let occurredOn: CivilDate
  }

  let id: Int64
  let unit: Int64
  let subject: StatusSubject
  let ground: CaseGround
  let openedOn: CivilDate
  /// Whether a THT held a certificate of registration when the case was opened.
  let isRegistered: Bool
  let steps: [Step]
  let council: [Person]
  let payments: [Payment]

  /// The steps by the law of the day it was opened.
  var procedure: DissolutionProcedure {
    .of(ground, subject, openedOn: openedOn, isRegistered: isRegistered)
  }

  /// The order of payment by the same law; `nil` when it is not known.
  var order: SettlementOrder? {
    .of(subject, on: openedOn, isRegistered: isRegistered)
  }

  /// The day each step was done; of a step done twice, the last.
  var done: [DissolutionStep: CivilDate] {
    Dictionary(steps.map { ($0.step, $0.doneOn) }, uniquingKeysWith: { max($0, $1) })
  }

  /// Whether it ended: carried through, over by silence, or called off.
  var isEnded: Bool { steps.contains { $0.step.isEnd } }

  /// What is owed and paid in each rank.
  var balances: [SettlementRank: SettlementFacts.Balance] {
    payments.reduce(into: [:]) { balances, payment in
      balances[payment.rank, default: .init()].due += payment.due
      balances[payment.rank, default: .init()].paid += payment.paid
    }
  }

  /// Whether debts are on record that are not paid in full.
  var hasOpenDebts: Bool {
    balances.contains {
      ![.members, .undivided].contains($0.key) && $0.value.due > $0.value.paid
    }
  }
}
