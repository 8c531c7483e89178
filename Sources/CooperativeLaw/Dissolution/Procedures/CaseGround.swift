/// Why a case is opened: the procedure with its ground.
public enum CaseGround: Hashable, Sendable {
  /// A dissolution (giải thể).
  case dissolution(DissolutionGround)
  /// A revocation of the certificate (thu hồi giấy chứng nhận).
  case revocation(RevocationGround)
  /// A revocation at the request of the tax authority (cưỡng chế về quản lý thuế).
  case taxEnforcement
  /// The end of a THT (chấm dứt hoạt động).
  case closing(ClosingGround)
  /// A bankruptcy (phá sản).
  case bankruptcy

  /// Every ground, dissolutions first.
  public static let allCases: [CaseGround] =
    DissolutionGround.allCases.map { .dissolution($0) }
    + RevocationGround.allCases.map { .revocation($0) } + [.taxEnforcement]
    + ClosingGround.allCases.map { .closing($0) } + [.bankruptcy]

  /// The ground with a stored procedure and code; `nil` when there is none.
  public init?(procedure: String, code: String) {
    let found = CaseGround.allCases.first {
      $0.procedure.rawValue == procedure && $0.code == code
    }
    guard let found else { return nil }
    self = found
  }

  /// A ground in words by its code alone; `nil` when there is none.
  public static func label(ofCode code: String) -> LocalizedText? {
    allCases.first { $0.code == code }?.label
  }

  /// The procedure.
  public var procedure: StatusProcedure {
    switch self {
    case .dissolution(let ground):
      ground.isCompulsory ? .compulsoryDissolution : .voluntaryDissolution
    case .revocation, .taxEnforcement: .revocation
    case .closing: .closing
    case .bankruptcy: .bankruptcy
    }
  }

  /// The stored code.
  public var code: String {
    switch self {
    case .dissolution(let ground): ground.rawValue
    case .revocation(let ground): ground.rawValue
    case .taxEnforcement: "tax_enforcement"
    case .closing(let ground): ground.rawValue
    case .bankruptcy: "court_decision"
    }
  }

  /// The ground in words.
  public var label: LocalizedText {
    switch self {
    case .dissolution(let ground): ground.label
    case .revocation(let ground): ground.label
    case .taxEnforcement:
      LocalizedText(vi: "cưỡng chế về quản lý thuế", en: "tax enforcement")
    case .closing(let ground): ground.label
    case .bankruptcy:
      LocalizedText(vi: "theo quyết định của Tòa án", en: "court decision")
    }
  }

  /// The event of the status table that opens the procedure.
  public func event(isRegistered: Bool = true) -> StatusEvent {
    switch self {
    case .dissolution(let ground): .dissolutionOpened(ground)
    case .revocation(let ground): .revoked(ground)
    case .taxEnforcement: .revokedForTax
    case .closing(let ground): isRegistered ? .closingOpened(ground) : .groupEnded(ground)
    case .bankruptcy: .bankruptcyOpened
    }
  }
}
