import ArgumentParser
import CooperativeLaw

/// The noun `qualification` (trình độ).
struct QualificationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "qualification", vi: "Trình độ của người quản lý.", en: "Education of managers.",
      verbs: [QualificationRecordVerb.self, QualificationList.self])
  }
}

/// The noun `training` (đào tạo, bồi dưỡng).
struct TrainingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "training", vi: "Đào tạo, bồi dưỡng người quản lý.", en: "Classes that managers took.",
      verbs: [TrainingRecordVerb.self, TrainingList.self])
  }
}

/// How a member or office-holder is named on the command line.
enum PersonArgument {
  static var help: ArgumentHelp {
    .said(
      vi: "Ai: số thành viên, số định danh, hoặc họ tên.",
      en: "Who: a member number, ID number, or name.",
      value: LocalizedText(vi: "người", en: "person"))
  }

  static let question = LocalizedText(
    vi: "Ai (số hoặc họ tên)", en: "Who (number or name)")
}
