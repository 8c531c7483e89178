import CooperativeLaw
import Registry

/// What is said to an officer who has looked at a file.
struct InspectionTalk {
  private let found: SheetInspection
  private let file: String
  private let sheet: String?

  init(_ found: SheetInspection, file: String, sheet: String?) {
    self.found = found
    self.file = file
    self.sheet = sheet
  }

  /// What to do next.
  var next: LocalizedText {
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
    let words = [subject.rawValue, file] + (sheet.map { ["--sheet", $0] } ?? [])
    let command = "htx import " + words.map(Self.quoted).joined(separator: " ")
    return LocalizedText(vi: "Nhập bằng: \(command)", en: "Import it with: \(command)")
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
