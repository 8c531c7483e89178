import ArgumentParser
import CooperativeLaw
import Registry

extension ActivityState: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .active: ["hoat dong"]
    case .stopped: ["ngung", "da ngung"]
    case .notFound: ["khong tim thay tai dia chi"]
    case .workingAgain: ["tro lai"]
    }
  }
}

extension ActivitySource: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .taxOffice: ["thue"]
    case .siteVisit: ["kiem tra"]
    case .other: ["khac"]
    default: []
    }
  }
}

extension MeetingKind: LabelledWord {}
extension QualificationLevel: LabelledWord {}
extension TrainingKind: LabelledWord {}
extension CertificationScheme: LabelledWord {}
extension SupportKind: LabelledWord {}
extension SupportFundKind: LabelledWord {}
extension AreaStatisticItem: LabelledWord {}

extension UnitTrait: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .ledByWomen: ["phu nu", "women"]
    case .ledByYouth: ["thanh nien", "youth"]
    case .ledByFarmersUnion: ["nong dan"]
    case .ledByVeterans: ["cuu chien binh", "veterans"]
    case .ethnicMinorityArea: ["dan toc thieu so"]
    case .mountainArea: ["mountain"]
    }
  }
}

extension LabelledWord {
  /// Help of an option that takes one of the words.
  static func help(vi: String, en: String, value: LocalizedText) -> ArgumentHelp {
    let words = { (language: Language) in
      allCases.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: ", ")
    }
    return .said(vi: "\(vi): \(words(.vi)).", en: "\(en): \(words(.en)).", value: value)
  }
}
