/// Something on record that speaks for a ground.
public struct FlagEvidence: Sendable, Hashable {
  /// What it says.
  public let what: LocalizedText
  /// The day it is about; `nil` when there is none.
  public let day: CivilDate?
  /// Where it comes from; `nil` when it follows from the books.
  public let source: LocalizedText?
  /// The paper.
  public let document: String
  /// The filing that recorded it; `nil` when it is no single one.
  public let filing: Int64?

  /// Makes a piece of evidence.
  public init(
    _ what: LocalizedText, on day: CivilDate? = nil, source: LocalizedText? = nil,
    document: String = "", filing: Int64? = nil
  ) {
    self.what = what
    self.day = day
    self.source = source
    self.document = document
    self.filing = filing
  }
}
