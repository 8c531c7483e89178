import CooperativeLaw

/// An answer about one thing: its fields, the lists that belong to it, and what was found.
struct Answer {
  /// A list inside an answer.
  struct Part {
    /// The JSON key.
    let key: String
    let heading: LocalizedText
    let table: Table
    /// What must be known to read it, under the list; data formats leave it out.
    var note: LocalizedText?
  }

  /// The columns of the thing itself and their values.
  let fields: [(column: Column, cell: Cell)]
  let parts: [Part]
  let findings: [Finding]
  /// A picture for pages to print.
  let picture: Picture?

  /// Makes an answer; any part may be left out.
  init(
    fields: [(column: Column, cell: Cell)] = [], parts: [Part] = [], findings: [Finding] = [],
    picture: Picture? = nil
  ) {
    self.fields = fields
    self.parts = parts
    self.findings = findings
    self.picture = picture
  }

  /// What a form with room for one table shows: the fields as one row, or else the first list.
  var mainTable: Table {
    fields.isEmpty
      ? parts.first?.table ?? Table([], rows: [])
      : Table(fields.map(\.column), rows: [fields.map(\.cell)])
  }
}

/// What a verb gives out.
enum Payload {
  case table(Table)
  case answer(Answer)
  /// The tables of a form, one under the other.
  case form([Answer.Part])
}
