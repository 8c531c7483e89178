import ArgumentParser
import CooperativeLaw
import Registry

/// `htx db upgrade`: brings the file of an older program up to this one.
struct DBUpgrade: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "upgrade", vi: "Nâng cấp tệp sổ do bản htx cũ ghi; giữ lại bản cũ bên cạnh.",
      en: "Bring the file of an older htx up to this one; the old file is kept beside it.")
  }

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let outcome = try Registry.upgrade(at: session.registryPath)
    try session.show(
      Answer(fields: [
        (
          Column("version_before", vi: "Phiên bản trước", en: "Version before", .integer),
          .integer(outcome.from)
        ),
        (Column("version", vi: "Phiên bản", en: "Version", .integer), .integer(outcome.to)),
        (
          Column("backup", vi: "Bản cũ giữ ở", en: "Old file kept at"), .optional(outcome.backup)
        ),
      ]))
    if outcome.backup == nil {
      session.tell(
        LocalizedText(vi: "Sổ đã ở phiên bản này.", en: "The file is up to date already."))
    }
    return .done
  }
}
