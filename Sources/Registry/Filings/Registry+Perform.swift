internal import Foundation
internal import GRDB

extension Registry {
  /// Runs an act as one filing in one immediate transaction.
  ///
  /// A dry run does everything and rolls back, so that it shows exactly what would be written.
  func perform(
    _ kind: FilingKind, _ details: FilingDetails, _ body: (Act) throws -> Void
  ) throws(RegistryError) -> FilingReceipt {
    try requireWriting()
    do {
      var receipt: FilingReceipt?
      try queue.inTransaction(.immediate) { db in
        let act = Act(db, kind: kind, details: details, clock: clock)
        try body(act)
        receipt = try act.close()
        return details.dryRun ? .rollback : .commit
      }
      guard let receipt else { throw RegistryError.damaged(detail: "no receipt") }
      return receipt
    } catch { throw RegistryError(error, path: path) }
  }
}

/// The content of a filing as it stands in the ledger: sorted JSON.
func ledgerJSON(_ content: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  return String(decoding: try encoder.encode(content), as: UTF8.self)
}
