import VietnameseText

/// Reads a template before it is used: swift-mustache prints nothing for a field that it does not
/// find, which on a paper is a hole that nobody sees.
struct TemplateCheck {
  /// The parts that papers share.
  let parts: [String: TemplateText]

  private struct Open {
    let tag: TemplateTag
    let fields: [PaperField]
  }

  /// Every fault of a template with these fields.
  func faults(of template: TemplateText, fields: [PaperField]) -> [TemplateFault] {
    faults(of: template, fields: fields, isPart: false)
  }

  private func faults(
    of template: TemplateText, fields: [PaperField], isPart: Bool
  ) -> [TemplateFault] {
    var open: [Open] = []
    var faults: [TemplateFault] = []
    for tag in TemplateTag.all(in: template.text) {
      let known = fields + open.flatMap(\.fields)
      func note(_ reason: TemplateFault.Reason) {
        faults.append(TemplateFault(file: template.file, line: tag.line, reason: reason))
      }
      switch tag.kind {
      case .comment: break
      case .unfinished: note(.unfinished)
      case .other: note(.notUsed("{{\(tag.name)}}"))
      case .field, .raw: use(of: tag, known).map(note)
      case .section, .inverted:
        use(of: tag, known).map(note)
        open.append(Open(tag: tag, fields: rows(of: tag, known)))
      case .end:
        guard open.last?.tag.name == tag.name else {
          note(.notBegun(tag.name))
          continue
        }
        open.removeLast()
      case .part:
        guard let part = parts[tag.name] else {
          note(.unknownPart(tag.name))
          continue
        }
        guard !isPart else {
          note(.partInPart(tag.name))
          continue
        }
        faults += self.faults(of: part, fields: known, isPart: true)
      }
    }
    return faults
      + open.map {
        TemplateFault(
          file: template.file, line: $0.tag.line, reason: .notEnded($0.tag.name))
      }
  }

  /// What is wrong with the way a tag uses its field; `nil` when nothing is.
  private func use(of tag: TemplateTag, _ known: [PaperField]) -> TemplateFault.Reason? {
    guard let field = known.last(where: { $0.name == tag.name }) else {
      return .unknownField(tag.name, nearest: nearest(to: tag.name, in: known))
    }
    switch (tag.kind, field.kind) {
    case (.field, .text), (.raw, .html): return nil
    case (.section, .text), (.section, .flag), (.section, .list): return nil
    case (.inverted, .text), (.inverted, .flag), (.inverted, .list): return nil
    case (.raw, .text): return .notEscaped(tag.name)
    default: return .wrongUse(tag.name)
    }
  }

  private func rows(of tag: TemplateTag, _ known: [PaperField]) -> [PaperField] {
    guard tag.kind == .section,
      case .list(let fields)? = known.last(where: { $0.name == tag.name })?.kind
    else { return [] }
    return fields
  }

  private func nearest(to name: String, in known: [PaperField]) -> String? {
    known.compactMap { field in
      editDistance(name.utf8, field.name.utf8, limit: max(2, name.utf8.count / 3))
        .map { (field.name, $0) }
    }.min { $0.1 < $1.1 }?.0
  }
}

/// The text of a template and where it comes from.
struct TemplateText: Equatable {
  let file: String
  let text: String
}
