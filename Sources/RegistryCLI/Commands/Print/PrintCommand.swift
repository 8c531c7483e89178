import ArgumentParser
import CooperativeLaw

/// The noun `print` (in giấy tờ).
struct PrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "print", vi: "In giấy tờ: giấy chứng nhận, danh sách, thông báo, dự thảo quyết định.",
      en: "Print papers: certificates, lists, notices, drafts of decisions.",
      discussion: LocalizedText(
        vi: """
          Giấy tờ ra HTML theo thể thức Nghị định 30/2020/NĐ-CP: --output TỆP.html, hoặc --pdf \
          TỆP.pdf. Lời văn luôn là tiếng Việt. Mẫu in sửa được: htx print templates.
          """,
        en: """
          Papers come as HTML in the layout of Decree 30/2020: --output FILE.html, or --pdf \
          FILE.pdf. Their words are always Vietnamese. Templates can be edited: htx print templates.
          """),
      verbs: [
        PrintCertificate.self, PrintMemberList.self, PrintMemberRegister.self, PrintNotice.self,
        PrintRevocation.self, PrintCompulsoryDissolution.self, PrintSuspension.self,
        PrintTemplates.self,
      ])
  }
}
