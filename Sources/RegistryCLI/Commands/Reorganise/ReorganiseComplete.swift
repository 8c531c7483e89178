import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise complete`: the units that are divided, consolidated or merged end.
struct ReorganiseComplete: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "complete", vi: "Hoàn thành: đơn vị bị chia, hợp nhất, sáp nhập chấm dứt tồn tại.",
      en: "Carry it through: the units divided, consolidated or merged end.")
  }

  @Argument(help: .reorganisation) var number: Int
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .writing)
    let receipt = try registry.completeReorganisation(Int64(number), session.filing(write))
    let record = try registry.reorganisation(Int64(number))
    try session.show(receipt, with: ProofParts.parts(record.proof, session.global.format))
    return .done
  }
}

extension ArgumentHelp {
  /// Help for the number of a reorganisation.
  static var reorganisation: ArgumentHelp {
    .said(
      vi: "Số của vụ tổ chức lại (xem htx reorganise list).",
      en: "The number of the reorganisation (see htx reorganise list).",
      value: LocalizedText(vi: "số", en: "number"))
  }
}
