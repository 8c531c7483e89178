import CooperativeLaw

/// What is wrong at a place in a template.
struct TemplateFault: Equatable {
  /// What is wrong.
  enum Reason: Equatable {
    /// The paper has no such field; the nearest that it has.
    case unknownField(String, nearest: String?)
    /// There is no such part.
    case unknownPart(String)
    /// A part stands inside a part.
    case partInPart(String)
    /// A section is not ended.
    case notEnded(String)
    /// An end without its beginning.
    case notBegun(String)
    /// A tag does not end.
    case unfinished
    /// A kind of tag that papers do without.
    case notUsed(String)
    /// Words have to be escaped: two braces, not three.
    case notEscaped(String)
    /// The field is a section, or HTML of the program, or the other way round.
    case wrongUse(String)
    /// What swift-mustache says.
    case unreadable
  }

  let file: String
  /// Counted from 1.
  let line: Int
  let reason: Reason

  /// The fault with its place.
  var text: LocalizedText {
    let words = reason.words
    return LocalizedText(
      vi: "\(file), dòng \(line): \(words.vi)", en: "\(file), line \(line): \(words.en)")
  }
}

extension TemplateFault.Reason {
  fileprivate var words: LocalizedText {
    switch self {
    case .unknownField(let name, let nearest):
      LocalizedText(
        vi: "không có trường \(name)" + (nearest.map { " (có phải \($0)?)" } ?? ""),
        en: "there is no field \(name)" + (nearest.map { " (\($0)?)" } ?? ""))
    case .unknownPart(let name):
      LocalizedText(vi: "không có phần chung \(name)", en: "there is no part \(name)")
    case .partInPart(let name):
      LocalizedText(
        vi: "phần chung \(name) đứng trong một phần chung khác",
        en: "the part \(name) stands inside another part")
    case .notEnded(let name):
      LocalizedText(vi: "đoạn \(name) chưa đóng", en: "the section \(name) is not ended")
    case .notBegun(let name):
      LocalizedText(
        vi: "đóng đoạn \(name) nhưng chưa mở", en: "the section \(name) ends but did not begin")
    case .unfinished:
      LocalizedText(vi: "thẻ mở bằng {{ chưa đóng", en: "a tag that begins with {{ does not end")
    case .notUsed(let tag):
      LocalizedText(vi: "thẻ \(tag) không dùng ở đây", en: "the tag \(tag) is not used here")
    case .notEscaped(let name):
      LocalizedText(
        vi: "trường \(name) phải viết bằng hai dấu ngoặc",
        en: "the field \(name) takes two braces")
    case .wrongUse(let name):
      LocalizedText(
        vi: "trường \(name) không dùng theo cách này", en: "the field \(name) is not used so")
    case .unreadable: LocalizedText(vi: "không đọc được", en: "it cannot be read")
    }
  }
}

/// A template that cannot be used; nothing is printed.
struct TemplateFaults: ReportableError, Equatable {
  let faults: [TemplateFault]

  var exit: Outcome { .usage }
  var message: LocalizedText {
    let texts = faults.prefix(10).map(\.text)
    return LocalizedText(
      vi: "Mẫu in có lỗi: " + texts.map(\.vi).joined(separator: "; ") + ".",
      en: "The template has faults: " + texts.map(\.en).joined(separator: "; ") + ".")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Các trường có thể dùng ghi ở đầu mẫu do htx print templates ghi ra.",
      en: "The fields there are stand at the head of what htx print templates writes.")
  }
}
