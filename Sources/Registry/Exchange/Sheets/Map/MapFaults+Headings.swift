internal import CooperativeLaw

extension MapFaults {
  static func noHeading(_ heading: String, _ titles: [String]) -> LocalizedText {
    if let nearest = NearestWord.nearest(to: heading, among: titles) {
      return said(
        "tệp không có tiêu đề “\(heading)”; có phải là “\(nearest)”?",
        "the file has no heading “\(heading)”; did you mean “\(nearest)”?")
    }
    let all = titles.map { "“\($0)”" }.joined(separator: ", ")
    return said(
      "tệp không có tiêu đề “\(heading)”; các tiêu đề là: \(all)",
      "the file has no heading “\(heading)”; its headings are: \(all)")
  }

  static func severalHeadings(_ heading: String, _ letters: [String]) -> LocalizedText {
    let all = letters.joined(separator: ", ")
    return said(
      "“\(heading)” đứng trên các cột \(all); hãy ghi thêm column",
      "“\(heading)” stands over the columns \(all); give column too")
  }

  static func otherHeading(_ letters: String, _ title: String) -> LocalizedText {
    let found =
      title.isEmpty ? said("không có tiêu đề", "no heading") : said("“\(title)”", "“\(title)”")
    return said(
      "cột \(letters) của tệp có tiêu đề khác (\(found.vi)); hãy sửa heading hoặc column",
      "column \(letters) of the file is headed otherwise (\(found.en)); mend heading or column")
  }

  static func columnTwice(_ letters: String, _ first: Int) -> LocalizedText {
    said(
      "cột \(letters) đã có ở columns[\(first)]; hãy giữ một",
      "column \(letters) is in columns[\(first)] already; keep one")
  }

  static func keyTwice(_ key: String, _ first: Int) -> LocalizedText {
    said(
      "\(key) đã lấy từ columns[\(first)]; hãy giữ một, hoặc ghi part nếu hai cột là hai phần",
      "\(key) is taken from columns[\(first)] already; keep one, or give part if they are two parts"
    )
  }

  static func onePart(_ part: ColumnPart) -> LocalizedText {
    said(
      "thiếu cột có part \(part.counterpart.rawValue); hãy thêm, hoặc bỏ part",
      "no column has the part \(part.counterpart.rawValue); add it, or leave part out")
  }

  static func constantTwice(_ key: String) -> LocalizedText {
    said("\(key) đã có giá trị ở trên; hãy giữ một", "\(key) has a value above already; keep one")
  }

  static func constantOfColumn(_ key: String, _ letters: String) -> LocalizedText {
    said(
      "cột \(letters) của tệp đã là \(key); hãy bỏ mục này, hoặc bỏ qua cột đó bằng leave_out",
      "column \(letters) of the file is \(key); remove this, or leave that column out")
  }
}
