import CooperativeLaw
import Registry

/// The log of what leaves the registry, as one run writes it (nhật ký xuất dữ liệu).
///
/// Logged is what goes to a file or on paper, what the noun `export` hands out, and personal data in
/// full wherever it goes; what stays on a screen is not.
struct ExportRecorder {
  let session: Session
  let payload: Payload
  let format: OutputFormat

  /// Whether the answer leaves; an answer without a registry is nobody's data.
  var isNeeded: Bool {
    let page = session.page
    guard page.readsRegistry else { return false }
    return session.global.output != nil || format == .html || page.isImportable
      || page.disclosure.purpose != nil
  }

  /// Notes that it leaves, and lets it.
  ///
  /// - Parameters:
  ///   - sink: where it goes.
  ///   - body: writes to the sink it is given, under the number it is given.
  /// - Throws: ``RegistryError`` when it cannot be logged, and what `body` throws.
  func record(
    into sink: any ByteSink, _ body: (_ number: Int64?, Payload, any ByteSink) throws -> Void
  ) throws {
    guard isNeeded, let registry = try writable() else { return try body(nil, payload, sink) }
    let number = try registry.beginExport(draft())
    let (sealed, rows) = (SealedSink(sink), RowCount())
    try body(number, payload.counted(by: rows), sealed)
    try registry.completeExport(number, rows: rows.total, sha256: sealed.sha256)
  }

  /// The registry to log in; `nil` where the file cannot be written and no personal data is shown.
  private func writable() throws -> Registry? {
    do {
      return try Registry.open(at: session.registryPath, for: .writing, clock: session.clock)
    } catch RegistryError.readOnly where session.page.disclosure.purpose == nil {
      session.tell(
        LocalizedText(
          vi: "Tệp sổ chỉ đọc nên lần xuất này không được ghi nhật ký.",
          en: "The registry is read-only, so this export is not logged."))
      return nil
    }
  }

  private func draft() throws -> ExportDraft {
    ExportDraft(
      officer: try session.officer(), command: session.command, arguments: session.arguments,
      disclosure: session.page.disclosure, format: format.rawValue, columns: payload.columnKeys,
      fileName: session.global.output.map { String($0.split(separator: "/").last ?? "") })
  }
}
