import VietnameseText

/// Tells what each row below a heading is.
struct RowClassifier {
  private let head: TableHead
  private var isDirectlyBelow = true
  private var hasEnded = false

  init(_ head: TableHead) { self.head = head }

  mutating func kind(of row: SheetRow) -> TableRowKind {
    if row.number <= head.rows.upperBound { return .heading }
    defer { isDirectlyBelow = false }
    if hasEnded { return .afterTable }
    if isColumnNumbers(row) { return .columnNumbers }
    if isRepeatedHeading(row) { return .heading }
    if isSubtotal(row) { return .subtotal }
    if isSignature(row) {
      hasEnded = true
      return .signature
    }
    return group(row).map(TableRowKind.group) ?? .data
  }

  private var firstColumn: Int { head.columns.first?.column ?? 1 }

  /// Whether the first column has a plain number, which only rows of the table have.
  private func isNumbered(_ row: SheetRow) -> Bool { row[column: firstColumn]?.isNumeric ?? false }

  /// `(1) (2) (3)` or `A B 1 2`: at least three, rising by one, right below the heading or again.
  private func isColumnNumbers(_ row: SheetRow) -> Bool {
    let numbers = row.cells.compactMap(\.columnNumber)
    guard numbers.count == row.cells.count, numbers.count >= 3 else { return false }
    let counted = numbers.drop { $0 == 0 }
    guard isDirectlyBelow || counted.count == numbers.count, let first = counted.first,
      first <= 2 || isDirectlyBelow
    else { return false }
    return zip(counted, counted.dropFirst()).allSatisfy { $1 == $0 + 1 }
      && numbers.count * 2 >= head.columns.count
  }

  /// A heading that is printed again at the top of a page.
  private func isRepeatedHeading(_ row: SheetRow) -> Bool {
    guard row.cells.count >= 2 else { return false }
    return row.cells.allSatisfy { cell in
      guard let words = cell.words else { return false }
      return head.columns.contains { $0.column == cell.column && $0.levels.contains(words) }
    }
  }

  /// `Cộng`, `Tổng cộng` as the first words of a row that has no number of its own.
  private func isSubtotal(_ row: SheetRow) -> Bool {
    guard !isNumbered(row),
      let first = row.cells.lazy.compactMap(\.words).first(where: { groupMark($0) == nil })
    else { return false }
    // Compared with tones: Công is a given name.
    let text = first.lowercased()
    if ["tổng cộng", "tổng số"].contains(where: text.hasPrefix) { return true }
    return ["cộng", "tổng"].contains { word in
      guard text.hasPrefix(word) else { return false }
      // `Cộng (I+II)` and `Cộng xã A` are sums, `Cộng Hòa` and `Tổng công ty` are names.
      let rest = text.dropFirst(word.count).drop(while: \.isWhitespace)
      return rest.first.map { !$0.isLetter || isPlace(String(rest)) } ?? true
    }
  }

  /// Few cells, one of which names a day or an office that signs.
  private func isSignature(_ row: SheetRow) -> Bool {
    guard !isNumbered(row), row.cells.count <= 3, row.cells.count * 2 <= head.columns.count else {
      return false
    }
    return row.cells.compactMap(\.words).contains { words in
      let key = searchKey(words)
      if key.contains("ngay"), key.contains("thang"), key.contains("nam") { return true }
      return [
        "nguoi lap", "nguoi ky", "thu truong", "giam doc", "chu tich", "tm ", "kt ", "xac nhan",
        "dai dien", "ke toan", "bang chu", "lap bieu", "chu nhiem", "ky ten", "noi nhan",
      ].contains { key.hasPrefix($0) }
    }
  }

  /// The text of a row that stands over others; `nil` for a row of the table.
  private func group(_ row: SheetRow) -> String? {
    let texts = row.cells.compactMap(\.words)
    guard !isNumbered(row), let first = texts.first else { return nil }
    if let mark = row[column: firstColumn]?.words, groupMark(mark) != nil, texts.count <= 2 {
      return texts.count == 2 ? texts[1] : first
    }
    guard row.cells.count == 1, head.columns.count >= 3, let cell = row.cells.first else {
      return nil
    }
    return cell.mergedColumns * 2 >= head.columns.count || isPlace(first)
      || cell.column == firstColumn ? first : nil
  }

  /// `I`, `II.`, `A`, `b)`: the mark of a group.
  private func groupMark(_ text: String) -> String? {
    let mark = text.trimmingSuffix { ".) ".contains($0) }
    guard !mark.isEmpty, mark.count <= 6 else { return nil }
    if mark.allSatisfy({ "IVXL".contains($0) }) { return String(mark) }
    return mark.count == 1 && mark.allSatisfy { $0.isASCII && $0.isLetter } ? String(mark) : nil
  }

  private func isPlace(_ text: String) -> Bool {
    let key = searchKey(text)
    return [
      "xa ", "phuong ", "thi tran ", "huyen ", "thon ", "to ", "ap ", "khu ", "htx ",
      "hop tac xa ", "to hop tac ",
    ]
    .contains { key.hasPrefix($0) }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
