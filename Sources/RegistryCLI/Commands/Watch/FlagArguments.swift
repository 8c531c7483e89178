import ArgumentParser
import CooperativeLaw
import Registry
import VietnameseText

extension FlagLevel: LabelledWord {}

extension ExplanationKind: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .explanation: ["giải trình"]
    case .objection: ["phản đối"]
    case .forceMajeure: []
    }
  }
}

extension ComplianceReportDossier.Deed: LabelledWord {}

/// A ground as it is typed: the code, its end without the law, or the label; of several laws all.
struct FlagGroundsArgument: ExpressibleByArgument {
  let grounds: Set<FlagGround>

  init?(argument: String) {
    let typed = searchKey(argument)
    let found = FlagGround.allCases.filter { ground in
      [ground.rawValue, ground.shortCode, ground.label.vi, ground.label.en]
        .contains { searchKey($0) == typed }
    }
    guard !found.isEmpty else { return nil }
    grounds = Set(found)
  }

  static var allValueStrings: [String] { FlagGround.allCases.map(\.rawValue) }

  /// The one ground that a kind of unit can have on a day.
  func ground(for kind: UnitKind, on day: CivilDate) -> FlagGround? {
    let fitting = grounds.filter { $0.applies(to: kind) }
    return fitting.first { $0.isInForce(on: day) } ?? fitting.first
  }
}

extension FlagGround {
  /// The code without the law it is from.
  var shortCode: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  /// The option that names a ground.
  static var help: ArgumentHelp {
    .said(
      vi: "Căn cứ: mã như law2023.too_few_members, phần cuối too_few_members, hoặc tên.",
      en: "The ground: a code like law2023.too_few_members, its end too_few_members, or in words.",
      value: LocalizedText(vi: "căn-cứ", en: "ground"))
  }
}
