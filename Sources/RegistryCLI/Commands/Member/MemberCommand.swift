import ArgumentParser

/// The noun `member` (thành viên).
struct MemberCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "member", vi: "Thành viên của đơn vị.", en: "The members of a unit.",
      verbs: [
        MemberAdd.self, MemberEnd.self, MemberList.self, MemberImport.self, MemberExport.self,
      ])
  }
}
