import CooperativeLaw
import Registry

/// A member typed on one line: `name;id;birth;capital;contributed-on`, parts at the end left out.
enum MemberEntry {
  private static let columns = [
    "full_name", "id_number", "date_of_birth", "capital", "contributed_on",
  ]

  /// The typed member; `nil` when there is no name or there are too many parts.
  static func read(_ text: String, number: Int) -> TypedMember? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard parts.count <= columns.count, parts.first?.isEmpty == false else { return nil }
    let cells = zip(columns, parts).filter { !$0.1.isEmpty }
    return TypedMember(
      place: LocalizedText(vi: "thành viên \(number)", en: "member \(number)"),
      cells: Dictionary(uniqueKeysWithValues: cells))
  }

  /// The typed members of the command line.
  static func read(_ texts: [String]) throws -> [TypedMember] {
    try texts.enumerated().map { place, text in
      guard let member = read(text, number: place + 1) else {
        throw WrongEntry(
          option: "--member", entry: text, form: "\"họ tên;số định danh;ngày sinh;vốn;ngày góp\"")
      }
      return member
    }
  }
}

/// An office and its holder typed as `role=name`.
enum PositionEntry {
  /// The office-holder; `nil` when a part is missing.
  static func read(_ text: String) -> PositionDossier? {
    let parts = text.split(separator: "=", maxSplits: 1).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return PositionDossier(role: parts[0], fullName: parts[1])
  }

  /// The office-holders of the command line.
  static func read(_ texts: [String]) throws -> [PositionDossier] {
    try texts.map { text in
      guard let position = read(text) else {
        throw WrongEntry(option: "--position", entry: text, form: "chair=\"Hoàng Văn An\"")
      }
      return position
    }
  }
}

/// A value of several parts that is not in its form.
struct WrongEntry: ReportableError, Equatable {
  let option: String
  let entry: String
  let form: String

  var exit: Outcome { .usage }
  var message: LocalizedText {
    LocalizedText(
      vi: "\(option): không đọc được \"\(entry)\".", en: "\(option): cannot read \"\(entry)\".")
  }
  var remedy: LocalizedText? {
    LocalizedText(vi: "Hãy viết theo dạng \(form).", en: "Write it as \(form).")
  }
}
