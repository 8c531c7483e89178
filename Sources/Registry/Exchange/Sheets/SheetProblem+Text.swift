internal import CooperativeLaw
internal import OfficeSheets

extension SheetProblem {
  /// What is wrong, and where.
  var text: LocalizedText {
    switch self {
    case .unreadable(let path, let code):
      CSVProblemText.cannotOpen(path, SystemFault(code: code))
    case .notASheet(let kind): SheetProblemText.notASheet(kind)
    case .encrypted: SheetProblemText.encrypted
    case .overLimit(let kind, let limit, let place):
      SheetProblemText.overLimit(kind, limit).at(place)
    case .compressionBomb(let part, let limit): SheetProblemText.bomb(part, limit)
    case .documentType(let place): SheetProblemText.documentType.at(place)
    case .brokenXML(let place, let message): SheetProblemText.brokenXML(message).at(place)
    case .brokenArchive(let part, let message): SheetProblemText.brokenArchive(part, message)
    case .missingPart(let part): SheetProblemText.missingPart(part)
    case .invalid(let fault, let place): SheetProblemText.invalid(fault).at(place)
    case .noSuchSheet(let index): SheetProblemText.noSuchSheet(index)
    }
  }
}

extension LocalizedText {
  /// The text behind its place in an office file.
  fileprivate func at(_ place: SheetPlace) -> LocalizedText {
    let row = place.row.map { (vi: "sau dòng \($0) của trang tính", en: "after row \($0)") }
    let part = place.part.isEmpty ? nil : place.part
    let line = place.line.map { (vi: ", dòng \($0) của phần", en: ", line \($0) of the part") }
    let vi = [row?.vi, part.map { "phần \($0)\(line?.vi ?? "")" }].compactMap { $0 }
    let en = [row?.en, part.map { "part \($0)\(line?.en ?? "")" }].compactMap { $0 }
    guard !vi.isEmpty else { return self }
    return LocalizedText(
      vi: "\(vi.joined(separator: ", ")): \(self.vi)",
      en: "\(en.joined(separator: ", ")): \(self.en)")
  }
}
