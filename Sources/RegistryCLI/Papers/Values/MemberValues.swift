import CooperativeLaw
import Registry
import VietnameseText

/// A list or register of members in the fields of its template.
struct MemberValues {
  let paper: MemberPaper
  let common: CommonValues

  static let fields: [PaperField] =
    CommonValues.fields + [
      PaperField("form", "số mẫu, II-2 (nếu có)"),
      PaperField("title", "tên danh sách"),
      PaperField("as_of_text", "ngày … tháng … năm … của số liệu"),
      PaperField("tables", .html, "các bảng theo mẫu, do chương trình lập"),
      PaperField("listed", "số thành viên trong danh sách"),
      PaperField("listed_words", "số thành viên bằng chữ"),
      PaperField(
        "not_listed", "số thành viên liên kết không góp vốn, không ghi trong mẫu (nếu có)"),
      PaperField("capital", "tổng vốn góp"), PaperField("capital_words", "tổng vốn góp bằng chữ"),
    ]

  /// The values; the tables are written by what writes every list on paper.
  func values() throws -> [String: PaperValue] {
    common.values.adding([
      "form": .text(paper.form.flatMap { $0 == .register ? nil : $0.rawValue }),
      "title": .text(paper.form?.listTitle), "as_of_text": .text(PaperDate.text(common.asOf)),
      "tables": .html(try tables()), "listed": .text(Cell.grouped(paper.listed)),
      "listed_words": .text(spelledNumber(paper.listed)),
      "not_listed": .text(paper.notListed == 0 ? nil : Cell.grouped(paper.notListed)),
      "capital": .text(Cell.grouped(paper.capital) + " đồng"),
      "capital_words": .text(spelledAmount(paper.capital)),
    ])
  }

  private func tables() throws -> String {
    let sink = MemorySink()
    let buffer = OutputBuffer(sink)
    var last: HTMLTable?
    for part in paper.tables.map(Answer.Part.init) {
      let table = try HTMLTable(part, showsEmpty: true)
      if try table.write(after: last, into: buffer) { last = table }
    }
    if last != nil { try buffer.append(HTMLTable.end) }
    try buffer.flush()
    return sink.text
  }
}

extension MemberForm {
  /// The title of the list without the number of its form.
  fileprivate var listTitle: String {
    switch self {
    case .form2014: "Danh sách thành viên"
    case .form2024: "Danh sách thành viên chính thức, thành viên liên kết góp vốn"
    case .groupForm2024: "Danh sách thành viên tổ hợp tác"
    case .register: "Sổ đăng ký thành viên"
    }
  }
}
