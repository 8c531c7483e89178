import ArgumentParser
import CooperativeLaw

/// The noun `transition` (chuyển tiếp).
struct TransitionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "transition", vi: "Chuyển tiếp khi đổi luật: đăng ký lại, chuyển đổi, sửa điều lệ.",
      en: "Duties of changing laws: re-register, convert, amend the charter.",
      verbs: [TransitionList.self, TransitionRecordVerb.self])
  }
}

extension TransitionDuty: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .law2012: ["2012", "chuyển đổi"]
    case .charter2023: ["điều lệ", "charter"]
    case .groupRegistration: ["tổ hợp tác", "tht"]
    }
  }

  /// The option that names a duty.
  static var help: ArgumentHelp {
    .said(
      vi: "Việc phải làm: law_2012 (đăng ký lại, chuyển đổi), charter_2023 (sửa điều lệ), "
        + "group_registration (tổ hợp tác đăng ký).",
      en: "The duty: law_2012 (re-register or convert), charter_2023 (amend the charter), "
        + "group_registration (a group registers).",
      value: LocalizedText(vi: "việc", en: "duty"))
  }
}

extension TransitionState: LabelledWord {
  var shortForms: [String] {
    self == .notDone
      ? ["chưa chuyển đổi", "chưa sửa điều lệ", "chưa đăng ký", "not converted"] : []
  }

  /// The option that names a state.
  static var help: ArgumentHelp {
    .said(
      vi: "Tình trạng chuyển tiếp: " + words(.vi) + ".", en: "The state: " + words(.en) + ".",
      value: LocalizedText(vi: "tình-trạng", en: "state"))
  }

  private static func words(_ language: Language) -> String {
    allCases.map { "\($0.rawValue) (\($0.label[language].lowercased()))" }
      .joined(separator: ", ")
  }
}
