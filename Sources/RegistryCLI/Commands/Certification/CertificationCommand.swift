import ArgumentParser
import CooperativeLaw
import Registry

/// The noun `certification` (chứng nhận, áp dụng).
struct CertificationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "certification", vi: "Chứng nhận và áp dụng: VietGAP, hữu cơ, công nghệ cao, ...",
      en: "What units are certified for or apply: VietGAP, organic, high technology, ...",
      verbs: [CertificationAdd.self, CertificationEnd.self, CertificationList.self])
  }
}

extension CertificationScheme {
  /// Help of the option that names a scheme.
  static var optionHelp: ArgumentHelp {
    help(
      vi: "Chứng nhận, áp dụng", en: "The scheme",
      value: LocalizedText(vi: "chứng-nhận", en: "scheme"))
  }

  static let question = LocalizedText(vi: "Chứng nhận", en: "Scheme")
}
