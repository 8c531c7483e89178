import CooperativeLaw
import Registry

/// A confirmation of a suspension or resumption in the fields of its template.
struct SuspensionValues {
  let paper: SuspensionConfirmation
  let common: CommonValues

  static let fields: [PaperField] =
    CommonValues.fields + [
      PaperField("form", "số mẫu, IV-8 hoặc V-4"),
      PaperField("grounds", .list([PaperField("ground_line", "Căn cứ …;")]), "căn cứ"),
      PaperField("is_resumption", .flag, "tiếp tục kinh doanh trở lại"),
      PaperField("is_extension", .flag, "tiếp tục tạm ngừng sau khi hết hạn đã thông báo"),
      PaperField("what", "tạm ngừng kinh doanh, hoặc tiếp tục kinh doanh trở lại"),
      PaperField("from_text", "kể từ ngày … tháng … năm …"),
      PaperField("until_text", "đến hết ngày … tháng … năm …"),
      PaperField("noticed_text", "ngày … tháng … năm … nhận thông báo"),
    ]

  var values: [String: PaperValue] {
    common.values.adding([
      "form": .text(paper.paper?.form),
      "grounds": .list((paper.paper?.grounds ?? []).groundLines.map { ["ground_line": .text($0)] }),
      "is_resumption": .flag(paper.isResumption),
      "is_extension": .flag(paper.event == .suspensionExtended),
      "what": .text(paper.isResumption ? "tiếp tục kinh doanh trở lại" : "tạm ngừng kinh doanh"),
      "from_text": .text(PaperDate.text(paper.from)),
      "until_text": .text(PaperDate.text(paper.until)),
      "noticed_text": .text(PaperDate.text(paper.noticedOn)),
    ])
  }
}
