/// A field that a template may name.
struct PaperField: Equatable, Sendable {
  /// What stands in it.
  enum Kind: Equatable, Sendable {
    /// Words, escaped when they are printed; absent when nothing is known.
    case text
    /// Yes or no, for a section.
    case flag
    /// What the program wrote as HTML itself, printed as it is.
    case html
    /// Rows, each with fields of its own.
    case list([PaperField])
  }

  let name: String
  let kind: Kind
  /// What it is, in Vietnamese, as templates are an office's own.
  let about: String

  /// A field of words.
  init(_ name: String, _ about: String) { self.init(name, .text, about) }

  /// A field of any kind.
  init(_ name: String, _ kind: Kind, _ about: String) {
    self.name = name
    self.kind = kind
    self.about = about
  }
}

extension [PaperField] {
  /// The fields as they are told at the head of a template.
  func documentation(indent: String = "  ") -> String {
    map { field in
      switch field.kind {
      case .text: "\(indent)\(field.name): \(field.about)\n"
      case .flag: "\(indent)#\(field.name): \(field.about)\n"
      case .html: "\(indent){\(field.name)}: \(field.about)\n"
      case .list(let fields):
        "\(indent)#\(field.name): \(field.about); mỗi dòng có\n"
          + fields.documentation(indent: indent + "  ")
      }
    }.joined()
  }
}
