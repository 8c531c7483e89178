/// A tag of a template, such as `{{unit_name}}`, with the line it stands on.
struct TemplateTag: Equatable {
  /// What the tag does.
  enum Kind: Equatable {
    /// `{{name}}`: the field, escaped.
    case field
    /// `{{{name}}}`: the field as it is.
    case raw
    /// `{{#name}}`: what follows for each row, or when there is something.
    case section
    /// `{{^name}}`: what follows when there is nothing.
    case inverted
    /// `{{/name}}`: the end of either.
    case end
    /// `{{> name}}`: a part that papers share.
    case part
    /// `{{! words }}`: nothing.
    case comment
    /// Any other tag of Mustache, which papers do without.
    case other
    /// A tag that does not end.
    case unfinished
  }

  let kind: Kind
  let name: String
  /// Counted from 1.
  let line: Int

  /// Every tag of a text in its order; after one that does not end there are no more.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var rest = text[...]
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].count(where: \.isNewline)
      let isRaw = rest[start.upperBound...].first == "{"
      guard let end = rest[start.upperBound...].firstRange(of: isRaw ? "}}}" : "}}") else {
        return tags + [TemplateTag(kind: .unfinished, name: "", line: line)]
      }
      let inside = rest[start.upperBound..<end.lowerBound]
      tags.append(TemplateTag(inside, line: line))
      line += inside.count(where: \.isNewline)
      rest = rest[end.upperBound...]
    }
    return tags
  }

  private init(kind: Kind, name: String, line: Int) {
    self.kind = kind
    self.name = name
    self.line = line
  }

  private init(_ inside: Substring, line: Int) {
    let kinds: [Character: Kind] = [
      "{": .raw, "#": .section, "^": .inverted, "/": .end, ">": .part, "!": .comment,
      "&": .raw, "=": .other, "%": .other, "<": .other, "$": .other,
    ]
    let sign = inside.first.flatMap { kinds[$0] }
    let name = (sign == nil ? inside : inside.dropFirst()).filter { !$0.isWhitespace }
    self.init(kind: sign ?? .field, name: String(name), line: line)
  }
}
