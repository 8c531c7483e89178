internal import CooperativeLaw

/// What is wrong at a place of a JSON dossier.
struct DossierProblem: Equatable {
  /// The place, such as `members[2].capital`.
  let path: String
  let message: LocalizedText

  init(_ path: String, _ message: LocalizedText) {
    self.path = path
    self.message = message
  }

  /// A value of another type than the place asks for.
  static func wrongType(
    _ path: String, found: JSONValue, expected: LocalizedText
  ) -> DossierProblem {
    let found = found.typeName
    return DossierProblem(
      path,
      LocalizedText(
        vi: "phải là \(expected.vi), ở đây là \(found.vi)",
        en: "\(expected.en) is expected, here is \(found.en)"))
  }

  /// A key that the object does not have, and the one that was likely meant.
  static func unknownKey(_ path: String, nearest: String?) -> DossierProblem {
    DossierProblem(
      path,
      LocalizedText(
        vi: "không có mục này" + (nearest.map { "; có phải là \($0)?" } ?? ""),
        en: "there is no such key" + (nearest.map { "; did you mean \($0)?" } ?? "")))
  }

  /// A key that must be there.
  static func missing(_ path: String) -> DossierProblem {
    DossierProblem(
      path, LocalizedText(vi: "thiếu mục này", en: "this key is missing"))
  }
}

extension JSONValue {
  /// What the value is, in words.
  var typeName: LocalizedText {
    switch self {
    case .null: LocalizedText(vi: "null", en: "null")
    case .flag(let flag): LocalizedText(vi: "\(flag)", en: "\(flag)")
    case .integer(let number): LocalizedText(vi: "số \(number)", en: "the number \(number)")
    case .number(let number): LocalizedText(vi: "số \(number)", en: "the number \(number)")
    case .text(let text): LocalizedText(vi: "chữ “\(text)”", en: "the text “\(text)”")
    case .list: LocalizedText(vi: "một danh sách", en: "a list")
    case .object: LocalizedText(vi: "một nhóm {…}", en: "an object {…}")
    }
  }
}
