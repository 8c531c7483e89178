import ArgumentParser

/// The noun `branch` (chi nhánh).
struct BranchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "branch", vi: "Chi nhánh, văn phòng đại diện, địa điểm kinh doanh.",
      en: "Branches, representative offices and business locations.",
      verbs: [BranchAdd.self, BranchList.self, BranchClose.self])
  }
}
