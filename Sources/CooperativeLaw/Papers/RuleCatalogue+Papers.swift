extension RuleCatalogue {
  /// A certificate that is printed.
  public static let certificatePaper: [Rule<CertificatePaperFacts>] = [.certificatePaper]
  /// A confirmation of a suspension or resumption that is printed.
  public static let suspensionPaper: [Rule<SuspensionPaperFacts>] = [.suspensionPaper]
  /// A notice that is printed.
  public static let noticePaper: [Rule<NoticePaperFacts>] = [.noticePaper]
  /// A decision to revoke a certificate that is drafted.
  public static let revocationPaper: [Rule<RevocationPaperFacts>] = [.revocationPaper]
  /// A decision on a compulsory dissolution that is drafted.
  public static let compulsoryPaper: [Rule<CompulsoryPaperFacts>] = [.compulsoryPaper]

  static let ofPapers: [RuleEntry] =
    entries(certificatePaper) + entries(suspensionPaper) + entries(noticePaper)
    + entries(revocationPaper) + entries(compulsoryPaper)
}
