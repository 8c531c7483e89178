internal import CooperativeLaw

/// What an act on a case says, as it stands in the ledger of filings.
struct CaseContent: Encodable {
  var procedure: String?
  var ground: String?
  var since: CivilDate?
  var evidence: String?
  var present: Int?
  var inFavour: Int?
  var step: String?
  var role: String?
  var fullName: String?
  var organisation: String?
  var blocker: String?
  var rank: String?
  var creditor: String?
  var due: Int?
  var paid: Int?
  var explainBy: CivilDate?
  var event: String?
  var debtsPaid: Bool?
  var hasDispute: Bool?
  var hasObjection: Bool?
}
