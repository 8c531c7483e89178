internal import GRDB

extension ExportRequest {
  /// The members of a unit, an area or the whole registry in the columns of the contract.
  ///
  /// - Parameters:
  ///   - scope: whose members.
  ///   - moment: as true on which day and as known when; who leaves on the day is still there.
  ///   - includesFormer: whether those who left before the day come too.
  ///   - disclosure: how much personal data is shown.
  /// - Returns: the request, for ``Registry/export(_:_:)``.
  public static func members(
    _ scope: MemberScope, at moment: Moment, includesFormer: Bool = false,
    disclosure: Disclosure = .masked
  ) -> ExportRequest {
    ExportRequest(
      columns: ColumnCatalogue.members.columns, profile: .members, disclosure: disclosure,
      sql: MemberExportSQL.select(scope, includesFormer: includesFormer)
    ) { db in
      var arguments = try moment.arguments(db)
      switch scope {
      case .unit(let text): arguments += ["unit": try UnitFinder.unit(db, named: text)]
      case .area(let area): arguments += ["area_id": area.id]
      case .registry: break
      }
      return arguments
    }
  }
}
