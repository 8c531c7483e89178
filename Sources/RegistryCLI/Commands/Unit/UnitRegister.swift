import ArgumentParser
import CooperativeLaw
import Foundation
import Registry

/// `htx unit register`: registers a cooperative, group or union.
struct UnitRegister: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "register", vi: "Đăng ký thành lập một đơn vị.", en: "Register a unit.",
      discussion: LocalizedText(
        vi: "Ghi bằng tùy chọn, bằng tệp --from hồ-sơ.json, hoặc trả lời câu hỏi trên màn hình.",
        en: "By options, by --from dossier.json, or by answering questions at a terminal."))
  }

  @OptionGroup var founding: UnitFoundingOptions
  @OptionGroup var facts: UnitFactOptions

  @Option(
    help: .said(
      vi: "Hồ sơ JSON (docs/dossier.schema.json).",
      en: "A JSON dossier (docs/dossier.schema.json).",
      value: LocalizedText(vi: "tệp", en: "file")), completion: .file(extensions: ["json"]))
  var from: String?

  @Option(
    help: .said(
      vi: "Ngày nhận hồ sơ.", en: "The day the dossier was received.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var received: DateArgument?

  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let dossier =
      try from.map(DossierFile.read)
      ?? UnitDossierQuestions(session: session, facts: facts, founding: founding).dossier()
    var details = try session.filing(write)
    details.receivedOn = received?.date
    let receipt = try session.registry(for: .writing).register(dossier, details)
    try session.show(receipt)
    if receipt.filing != nil, let unit = receipt.units.first {
      session.tell(
        LocalizedText(
          vi: "Số trong sổ: \(unit). Xem bằng htx unit show \(unit); thêm thành viên bằng "
            + "htx member add \(unit).",
          en: "Local number: \(unit). See it with htx unit show \(unit); add members with "
            + "htx member add \(unit)."))
    }
    return .done
  }

  /// A dossier file tells everything; options beside it would be silently lost.
  func validate() throws {
    guard from != nil else { return }
    let given: [String?] = [
      founding.kind?.word.rawValue, facts.name, facts.area, founding.members,
      founding.member.first, founding.position.first,
    ]
    guard given.allSatisfy({ $0 == nil }) else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "--from đã có đủ hồ sơ; không dùng cùng tùy chọn khác về đơn vị.",
            en: "--from holds the whole dossier; leave out the other options about the unit.")))
    }
  }
}
