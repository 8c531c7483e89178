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
  /// What CSV and TSV write of it.
  let values: Values

  /// What a form with rows alone shows of an answer.
  enum Values {
    /// The thing itself as one row, or the first list where it has no fields.
    case fields
    /// The first list.
    case firstList
    /// Every list, one under another.
    case lists
  }

  /// Makes an answer; any part may be left out.
  init(
    fields: [(column: Column, cell: Cell)] = [], parts: [Part] = [], findings: [Finding] = [],
    picture: Picture? = nil, values: Values = .fields
  ) {
    self.fields = fields
    self.parts = parts
    self.findings = findings
    self.picture = picture
    self.values = values
  }

  /// What a form with room for one table shows: the fields as one row, or else the first list.
  var mainTable: Table {
    fields.isEmpty || values == .firstList
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
