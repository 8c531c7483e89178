public import CooperativeLaw
internal import GRDB

/// What a certificate of registration says (Giấy chứng nhận đăng ký).
public struct CertificatePaper: Sendable, Equatable {
  /// The unit.
  public let unit: PaperUnit
  /// What the certificate of its day says; `nil` where that is not known.
  public let form: CertificateForm?
  /// The day the certificate is of: the last registered change, else the registration.
  public let issuedOn: CivilDate
  /// Its changes.
  public let changes: CertificateChanges
  /// Who represents the unit.
  public let representative: PaperRepresentative?
  /// Telephone.
  public let phone: String?
  /// E-mail.
  public let email: String?
  /// Codes of the lines of business, the main one first.
  public let lines: [String]
  /// How many members it has; for THT.
  public let members: Int
  /// What an officer has to know before it is signed.
  public let findings: [Finding]
}

extension Registry {
  /// What the certificate of a unit says at a moment.
  ///
  /// - Parameters:
  ///   - text: the unit, as an officer names it.
  ///   - moment: as true on which day and as known when.
  ///   - issuedOn: the day the certificate is issued, which decides the form; when `nil`, the day of the
  ///     last registered change on record, else of the registration.
  ///   - disclosure: how much personal data is shown.
  /// - Returns: what it says, with what has to be known before it is signed.
  /// - Throws: ``RegistryError/refused(_:)`` when the law gives the unit no certificate.
  public func certificate(
    ofUnit text: String, at moment: Moment, issuedOn: CivilDate? = nil,
    disclosure: Disclosure = .masked
  ) throws(RegistryError) -> CertificatePaper {
    try release(disclosure) { db in
      let source = try PaperSource(db, named: text, at: moment)
      let changes = try CertificateChanges.read(source)
      let day = issuedOn ?? changes.lastOn ?? source.record.registeredOn
      let facts = CertificatePaperFacts(
        kind: source.record.kind, issuedOn: day, isRegistered: try source.isRegistered())
      let findings = judge(facts, by: RuleCatalogue.certificatePaper)
      guard !findings.isRefused else { throw RegistryError.refused(findings) }
      return CertificatePaper(
        source, facts.form, issuedOn: day, changes, findings: findings,
        representative: try PaperRepresentative.read(source, disclosure),
        members: try source.memberCount(), disclosure)
    }
  }
}

extension CertificatePaper {
  init(
    _ source: PaperSource, _ form: CertificateForm?, issuedOn: CivilDate,
    _ changes: CertificateChanges, findings: [Finding], representative: PaperRepresentative?,
    members: Int, _ disclosure: Disclosure
  ) {
    let record = source.record
    func shown(_ column: String, _ value: String?) -> String? {
      guard ColumnProfile.units.shows(column, to: disclosure) else { return nil }
      return value.map {
        ColumnProfile.units.mask(of: column, for: disclosure)?.covered($0) ?? $0
      }
    }
    let unknown =
      changes.number == nil
      ? RecordRules.changesUnknown.judge(
        ChangesKnownFacts(localNumber: record.localNumber, areKnown: false)) : []
    self.init(
      unit: source.unit, form: form, issuedOn: issuedOn, changes: changes,
      representative: representative, phone: shown("phone", record.phone),
      email: shown("email", record.email),
      lines: record.lines?.split(separator: ";").map(String.init) ?? [], members: members,
      findings: findings + unknown)
  }
}

extension PaperSource {
  /// How many members the unit has on the day.
  func memberCount() throws -> Int {
    var arguments = try moment.arguments(db)
    arguments += ["unit": id]
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM membership
          WHERE membership.unit_id = :unit AND \(Moment.seen("membership"))
          """), arguments: arguments) ?? 0
  }
}
