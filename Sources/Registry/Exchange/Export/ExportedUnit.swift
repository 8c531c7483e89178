/// What a unit goes by in a file that another registry may take in.
///
/// Its tax code, else its name: a local number is given anew in every registry, where the same one
/// would be another unit. The local number is left for a unit that has neither on the day.
enum ExportedUnit {
  /// The words for the unit of an id, as true on `:day` and as known at `:known`.
  static func words(forID id: String) -> String {
    """
    coalesce(
      (SELECT tax.code FROM unit_code AS tax WHERE tax.unit_id = \(id)
        AND tax.scheme = 'tax_code' AND \(Moment.seen("tax"))),
      (SELECT name.full_name FROM unit_name AS name WHERE name.unit_id = \(id)
        AND \(Moment.seen("name"))),
      (SELECT local_number FROM unit AS numbered WHERE numbered.id = \(id)))
    """
  }
}
