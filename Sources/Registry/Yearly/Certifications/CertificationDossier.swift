public import CooperativeLaw

/// What a unit is certified for or applies (chứng nhận, áp dụng), as it is typed.
public struct CertificationDossier: Sendable, Equatable, Encodable {
  /// The scheme.
  public var scheme: CertificationScheme
  /// What it covers, such as a product or fields.
  public var scope: String
  /// Number of the certificate.
  public var number: String?
  /// Who gave it.
  public var issuer: String
  /// Its last day.
  public var expiresOn: CivilDate?
  /// Since when; the effective day when not given.
  public var from: CivilDate?
  /// A note in words.
  public var note: String

  /// Makes a dossier.
  public init(
    scheme: CertificationScheme, scope: String = "", number: String? = nil, issuer: String = "",
    expiresOn: CivilDate? = nil, from: CivilDate? = nil, note: String = ""
  ) {
    self.scheme = scheme
    self.scope = scope
    self.number = number
    self.issuer = issuer
    self.expiresOn = expiresOn
    self.from = from
    self.note = note
  }
}
