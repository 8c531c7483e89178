import CooperativeLaw

/// A paper whose number is put in as it leaves.
struct PaperText {
  let templates: PaperTemplates
  let template: PaperTemplate
  let values: [String: PaperValue]

  /// The paper as HTML; its words are Vietnamese in every language, as they are the State's.
  func html(number: Int64?) throws -> String {
    try Speech.$language.withValue(.vi) {
      try templates.html(
        template, values.merging(["export_number": .text(number.map(String.init))]) { $1 })
    }
  }
}
