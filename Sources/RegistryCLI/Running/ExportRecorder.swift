import CooperativeLaw
import Registry

/// The log of what leaves the registry, as one run writes it (nhật ký xuất dữ liệu).
///
/// Logged is what goes to a file or on paper, what the noun `export` hands out, and personal data in
/// full wherever it goes; what stays on a screen is not.
struct ExportRecorder {
  let session: Session
  let format: String
  let columns: [String]
  /// The file; `nil` for a screen or a pipe.
  let path: String?

  /// A line of the log that is begun.
  struct Line {
    let registry: Registry
    /// The number that a print carries.
    let number: Int64

    /// Notes that all has left.
    func complete(rows: Int, sha256: String) throws {
      try registry.completeExport(number, rows: rows, sha256: sha256)
    }
  }

  /// Whether a list or an answer leaves; one without a registry is nobody's data.
  var isNeeded: Bool {
    let page = session.page
    guard page.readsRegistry else { return false }
    return path != nil || format == OutputFormat.html.rawValue || page.isImportable
      || page.disclosure.purpose != nil
  }

  /// Notes that something leaves, before its first byte does.
  ///
  /// - Returns: `nil` where the file cannot be written and no personal data is shown.
  /// - Throws: ``RegistryError`` when it cannot be logged.
  func begin() throws -> Line? {
    do {
      let registry = try Registry.open(
        at: session.registryPath, for: .writing, clock: session.clock)
      return Line(registry: registry, number: try registry.beginExport(draft()))
    } catch RegistryError.readOnly where session.page.disclosure.purpose == nil {
      session.tell(
        LocalizedText(
          vi: "Tệp sổ chỉ đọc nên lần xuất này không được ghi nhật ký.",
          en: "The registry is read-only, so this export is not logged."))
      return nil
    }
  }

  /// Notes that an answer leaves, and lets it.
  ///
  /// - Parameters:
  ///   - payload: the answer.
  ///   - sink: where it goes.
  ///   - body: writes what it is given to the sink it is given, under the number it is given.
  /// - Throws: ``RegistryError`` when it cannot be logged, and what `body` throws.
  func record(
    _ payload: Payload, into sink: any ByteSink,
    _ body: (_ number: Int64?, Payload, any ByteSink) throws -> Void
  ) throws {
    guard isNeeded, let line = try begin() else { return try body(nil, payload, sink) }
    let (sealed, rows) = (SealedSink(sink), RowCount())
    try body(line.number, payload.counted(by: rows), sealed)
    try line.complete(rows: rows.total, sha256: sealed.sha256)
  }

  private func draft() throws -> ExportDraft {
    ExportDraft(
      officer: try session.officer(), command: session.command, arguments: session.arguments,
      disclosure: session.page.disclosure, format: format, columns: columns,
      fileName: path.map { String($0.split(separator: "/").last ?? "") })
  }
}
