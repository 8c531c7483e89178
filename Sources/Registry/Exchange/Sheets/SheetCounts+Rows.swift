internal import OfficeSheets

extension SheetCounts {
  /// Counts a row.
  mutating func add(_ row: SheetRow, _ kind: TableRowKind) {
    switch kind {
    case .title: titleRows += 1
    case .heading: headingRows += 1
    case .columnNumbers: numberRows += 1
    case .data:
      dataRows += 1
      if row.isHidden { hiddenRows += 1 }
    case .group: groupRows += 1
    case .subtotal: subtotalRows += 1
    case .signature, .afterTable: signatureRows += 1
    }
  }
}
