import CooperativeLaw

extension [Citation] {
  /// The grounds of a paper as Decree 30/2020/NĐ-CP writes them: a line a text, its places together.
  var groundLines: [String] {
    var texts: [String] = []
    for citation in self where !texts.contains(citation.text) { texts.append(citation.text) }
    return texts.map { text in
      let places = filter { $0.text == text }.map(\.place)
      return "Căn cứ \(text.named) (\(places.joined(separator: "; ")));"
    }
  }
}

extension String {
  /// The kind of a text of law before its number.
  fileprivate var named: String {
    if contains("/QH") { return "Luật Hợp tác xã số \(self)" }
    if contains("NĐ-CP") { return "Nghị định số \(self)" }
    return contains("TT-") ? "Thông tư số \(self)" : self
  }
}
