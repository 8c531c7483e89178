import CooperativeLaw
import Registry

/// What is said to an officer who has looked at a file.
struct InspectionTalk {
  private let found: SheetInspection
  private let file: String
  private let sheet: String?
  private let map: String?
  private let savedMap: String?

  init(
    _ found: SheetInspection, file: String, sheet: String?, map: String? = nil,
    savedMap: String? = nil
  ) {
    self.found = found
    self.file = file
    self.sheet = sheet
    self.map = map
    self.savedMap = savedMap
  }

  /// The sentences, first things first.
  var texts: [LocalizedText] { [groups, saved].compactMap { $0 } + [next] }

  /// What group rows will say, where it cannot be known before the registry is asked.
  private var groups: LocalizedText? {
    let columns = found.columns.filter { $0.origin == .groups }.compactMap(\.meaning?.heading)
    guard !columns.isEmpty else { return nil }
    return LocalizedText(
      vi: "Bảng không có cột \(columns.map(\.vi).joined(separator: ", ")): khi nhập sẽ lấy từ dòng"
        + " nhóm, nếu tên ở dòng ấy chỉ đúng một nơi trong sổ.",
      en: "The table has no column \(columns.map(\.en).joined(separator: ", ")): an import takes it"
        + " from the group rows, where their names are of one thing on record alone.")
  }

  private var saved: LocalizedText? {
    savedMap.flatMap { path in
      found.map == nil
        ? nil
        : LocalizedText(
          vi: "Đã lưu bản khai cột ở \(path).", en: "The map of columns is in \(path).")
    }
  }

  /// What to do next.
  private var next: LocalizedText {
    guard let subject = found.subject else {
      return LocalizedText(
        vi: "Không nhận ra đủ cột để nhập loại nào; hãy sửa tên cột, hoặc chọn loại bằng --as.",
        en: "The columns fit no import; change the headings, or choose one with --as.")
    }
    guard found.isUsable else {
      return LocalizedText(
        vi: "Chưa nhập được: hãy sửa các điều trên, hoặc chọn loại khác bằng --as.",
        en: "It cannot be imported yet: mend the above, or choose another kind with --as.")
    }
    let words =
      [subject.rawValue, file] + (sheet.map { ["--sheet", $0] } ?? [])
      + ((savedMap ?? map).map { ["--map", $0] } ?? [])
    let command = "htx import " + words.map(Self.quoted).joined(separator: " ")
    return LocalizedText(vi: "Nhập bằng: \(command)", en: "Import it with: \(command)")
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
