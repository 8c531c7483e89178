import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise show`: units, steps, what went where, and the proof that nothing was lost.
struct ReorganiseShow: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "show", vi: "Xem một vụ tổ chức lại và bảng đối chiếu.",
      en: "Show one reorganisation with its proof.")
  }

  @Argument(help: .reorganisation) var number: Int
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let record = try registry.reorganisation(Int64(number))
    let lines = try registry.reorganisationLines(Int64(number))
    try session.show(
      Answer(
        fields: zip(ReorganisationColumns.all, ReorganisationColumns.row(record)).map { ($0, $1) },
        parts: ReorganisationParts.parts(record, lines: lines)
          + ProofParts.parts(record.proof, global.format)))
    return .done
  }
}
