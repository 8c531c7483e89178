internal import CooperativeLaw
internal import VietnameseText

/// The columns that dossiers and imported files share, read one at a time from typed text.
extension DossierReader {
  /// A text in its stored form; `nil` when nothing is there.
  func text(_ typed: String?) -> String? {
    guard let typed else { return nil }
    let text = normalized(typed)
    return text.isEmpty ? nil : text
  }

  /// A name, which must be there.
  mutating func name(_ typed: String, field: String) -> String? {
    let name = normalized(typed)
    let facts = TypedText(name, subject: field == "name" ? "" : name, field: field)
    check(RecordRules.nameMissing, facts)
    check(RecordRules.nameCharacters, facts)
    return name.contains(where: \.isLetter) ? name : nil
  }

  /// A further name, which may be absent.
  mutating func otherName(_ typed: String?, subject: String = "", field: String) -> String? {
    guard let name = text(typed) else { return nil }
    check(RecordRules.nameCharacters, TypedText(name, subject: subject, field: field))
    return name
  }

  /// The ten digits of a unit's tax code.
  mutating func taxCode(_ typed: String?, subject: String = "") -> String? {
    guard let typed = text(typed) else { return nil }
    let facts = TaxCodeFacts(typed, subject: subject)
    check(RecordRules.taxCodeShape, facts)
    check(RecordRules.taxCodeCheckDigit, facts)
    return facts.value?.organisationDigits
  }

  /// A day, which must be whole.
  mutating func day(_ typed: String?, subject: String = "", field: String) -> CivilDate? {
    guard let typed = text(typed) else { return nil }
    let facts = DateFacts(day: typed, subject: subject, field: field)
    return value(RecordRules.date, facts).flatMap(CivilDate.init)
  }

  /// A birth date: a day, or the year alone.
  mutating func birth(_ typed: String?, subject: String) -> BirthDate? {
    guard let typed = text(typed) else { return nil }
    let facts = DateFacts(birth: typed, subject: subject)
    return value(RecordRules.date, facts).map(BirthDate.init)
  }

  /// An amount of money that was typed.
  mutating func amount(_ typed: String?, subject: String = "", field: String) -> Int? {
    guard let typed = text(typed) else { return nil }
    return value(RecordRules.amount, AmountFacts(typed, subject: subject, field: field))
  }

  /// An amount of money that is already a number.
  mutating func amount(_ typed: Int?, subject: String = "", field: String) -> Int? {
    guard let typed else { return nil }
    return value(RecordRules.amount, AmountFacts(typed, subject: subject, field: field))
  }

  /// A word of a closed list.
  mutating func word<Word: RecordWord>(
    _ rule: Rule<TypedValue<Word, UnknownWord>>, _ typed: String?, subject: String = "",
    field: String
  ) -> Word? {
    guard let typed = text(typed) else { return nil }
    return value(rule, TypedValue(typed, subject: subject, field: field))
  }

  /// The telephone numbers of a cell; what cannot be dialled stays as typed.
  mutating func phone(_ typed: String?, subject: String = "") -> String? {
    guard let typed = text(typed) else { return nil }
    let numbers = PhoneNumber.pieces(of: typed).map { piece in
      value(RecordRules.phone, PhoneFacts(piece, subject: subject))?.digits ?? piece
    }
    return numbers.joined(separator: "; ")
  }

  /// An e-mail address.
  mutating func email(_ typed: String?) -> String? {
    guard let typed = text(typed) else { return nil }
    check(RecordRules.email, TypedText(typed, field: "email"))
    return typed
  }

  /// The codes of lines of business, each once, the main one first.
  mutating func lines(_ typed: [String]) -> [String] {
    var codes: [String] = []
    for code in typed.compactMap(text) where !codes.contains(code) {
      check(RecordRules.lineCode, TypedText(code, field: "lines"))
      codes.append(code)
    }
    return codes
  }
}

extension CivilDate {
  /// The day of a date; `nil` when only the year is known.
  init?(_ date: PartialDate) {
    guard case .full(let year, let month, let day) = date else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension BirthDate {
  /// The birth that a typed date tells; a date that was read is a day of the calendar.
  init(_ date: PartialDate) {
    self = CivilDate(date).map { .day($0) } ?? .year(date.year)
  }
}
