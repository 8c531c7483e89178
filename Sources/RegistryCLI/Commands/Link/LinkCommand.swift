import ArgumentParser

/// The noun `link` (liên kết chuỗi giá trị).
struct LinkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "link", vi: "Liên kết chuỗi giá trị với doanh nghiệp.",
      en: "Links with enterprises in value chains.",
      verbs: [LinkAdd.self, LinkEnd.self, LinkList.self])
  }
}
