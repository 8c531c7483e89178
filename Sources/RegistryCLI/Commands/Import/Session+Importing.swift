import CooperativeLaw
import Foundation
import Registry

extension Session {
  /// Runs an import with a progress bar and shows its report.
  func importing(
    _ input: ImportArguments, _ write: WriteOptions,
    _ body: (Registry, FilingDetails, @escaping (ImportProgress) -> Void) throws -> ImportReport
  ) throws -> Outcome {
    let registry = try registry(for: .writing)
    let size = try? FileManager.default.attributesOfItem(atPath: input.file)[.size] as? Int
    let bar = progress(bytes: size)
    let result = Result {
      try body(registry, try filing(write)) { bar.update(bytes: $0.bytes, rows: $0.rows) }
    }
    bar.finish()
    let report = try result.get()
    try show(ImportAnswer(report: report).answer)
    tell(ImportTalk(report: report, isDryRun: write.dryRun, isPartial: input.partial))
    return report.rowsRejected > 0 ? .rejected : .done
  }

  private func tell(_ talk: ImportTalk) {
    for text in talk.texts { tell(text) }
  }
}
