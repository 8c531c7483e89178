public import CooperativeLaw

/// Who files an act, when it takes effect, and on which papers it rests.
public struct FilingDetails: Sendable {
  /// Name of the officer who files.
  public var officer: String
  /// Day the dossier was received.
  public var receivedOn: CivilDate?
  /// Day of the decision or certificate.
  public var decidedOn: CivilDate?
  /// Day the act takes effect; today when not given.
  public var effectiveOn: CivilDate?
  /// Number of the decision.
  public var decisionNumber: String?
  /// A note in words.
  public var note: String
  /// The papers.
  public var documents: [FilingDocument]
  /// Judges and shows the act, and writes nothing.
  public var dryRun: Bool

  /// Makes the details of a filing.
  public init(
    officer: String, receivedOn: CivilDate? = nil, decidedOn: CivilDate? = nil,
    effectiveOn: CivilDate? = nil, decisionNumber: String? = nil, note: String = "",
    documents: [FilingDocument] = [], dryRun: Bool = false
  ) {
    self.officer = officer
    self.receivedOn = receivedOn
    self.decidedOn = decidedOn
    self.effectiveOn = effectiveOn
    self.decisionNumber = decisionNumber
    self.note = note
    self.documents = documents
    self.dryRun = dryRun
  }
}

extension FilingDetails {
  /// The details of an act whose dossier names its own day, such as a day of joining.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when both days are given and
  ///   differ: nobody could say by which law to judge.
  package func effective(on day: CivilDate?, field: String) throws(RegistryError) -> FilingDetails {
    guard let day else { return self }
    if let effectiveOn, effectiveOn != day {
      throw .invalidValue(
        field: field, value: day.slashed,
        reason: LocalizedText(
          vi: "khác ngày có hiệu lực \(effectiveOn.slashed); chỉ ghi một ngày.",
          en: "the effective day is \(effectiveOn.slashed); give one day only."))
    }
    var details = self
    details.effectiveOn = day
    return details
  }
}

/// A paper or file that a filing rests on.
public struct FilingDocument: Sendable, Hashable {
  /// What it is, such as `resolution`, `contract`, `import`.
  public var kind: String
  /// Its number.
  public var number: String?
  /// Its day.
  public var datedOn: CivilDate?
  /// Name of the file, without its folder.
  public var fileName: String?
  /// SHA-256 of the file in hexadecimal.
  public var sha256: String?
  /// Rows read from the file.
  public var rowsRead: Int?
  /// Rows that became facts.
  public var rowsWritten: Int?

  /// Makes a document.
  public init(
    kind: String, number: String? = nil, datedOn: CivilDate? = nil, fileName: String? = nil,
    sha256: String? = nil, rowsRead: Int? = nil, rowsWritten: Int? = nil
  ) {
    self.kind = kind
    self.number = number
    self.datedOn = datedOn
    self.fileName = fileName
    self.sha256 = sha256
    self.rowsRead = rowsRead
    self.rowsWritten = rowsWritten
  }
}
