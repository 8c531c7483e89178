internal import CooperativeLaw

extension ExportRequest {
  /// Ratings in the columns of the contract, so that they can be taken in again.
  public static func ratings(in area: Area?, at moment: Moment) -> ExportRequest {
    .ledger(RatingFile.self, in: area, at: moment)
  }
}

extension ColumnCatalogue {
  /// The columns of a file of ratings.
  public static let ratings = RatingFile.catalogue
}
