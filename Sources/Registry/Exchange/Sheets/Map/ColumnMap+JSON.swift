internal import CooperativeLaw
public import Foundation
internal import OfficeSheets

extension ColumnMap {
  /// Reads a map from JSON: the keys of `docs/column-map.schema.json`.
  ///
  /// What is wrong in it is told when it is used, together with what does not fit the file.
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` when the text is no JSON at all.
  public static func decode(json: Data) throws(RegistryError) -> ColumnMap {
    var root = DossierObject(try UnitDossier.value(of: json), path: "")
    return ColumnMap(&root)
  }

  private init(_ object: inout DossierObject) {
    let subject = object.subject("import")
    self.subject = subject
    sheet = object.text("sheet")
    headingRows = object.object("heading_rows") { $0.rows() } ?? nil
    encoding = object.code("encoding", of: MapEncoding.self)
    moneyUnit = object.code("money_unit", of: MoneyUnit.self)
    columns = object.objects("columns") { MappedColumn(&$0, subject) } ?? []
    constants = object.objects("constants") { MappedConstant(&$0, subject) } ?? []
    object.refuseUnknownKeys()
    faults = object.problems
  }
}

extension MappedColumn {
  fileprivate init(_ object: inout DossierObject, _ subject: ImportSubject?) {
    let told = object.problems.count
    heading = object.text("heading")
    letters = object.letters("column")
    // What is of a wrong type is told already.
    if heading == nil, letters == nil, object.problems.count == told {
      object.refuse("heading", MapFaults.nowhere)
    }
    let isLeftOut = object.flag("leave_out") ?? false
    let key = object.text("is")
    part = object.code("part", of: ColumnPart.self)
    moneyUnit = object.code("money_unit", of: MoneyUnit.self)
    self.key = isLeftOut ? nil : key
    if isLeftOut, key != nil { object.refuse("leave_out", MapFaults.bothWays) }
    if !isLeftOut, key == nil { object.refuse("is", MapFaults.neither) }
    guard let key, let subject else { return }
    guard let column = object.known("is", key, subject) else { return }
    if let part, !part.keys.contains(key) { object.refuse("part", MapFaults.noParts(part, key)) }
    if moneyUnit != nil, column.content != .money {
      object.refuse("money_unit", MapFaults.noMoney(key))
    }
  }
}

extension MappedConstant {
  fileprivate init(_ object: inout DossierObject, _ subject: ImportSubject?) {
    key = object.requiredText("is")
    let told = object.problems.count
    let value = object.text("value")
    self.value = value ?? ""
    // Of another type is told already.
    if value == nil, object.problems.count == told { object.miss("value") }
    if value?.isEmpty == true { object.refuse("value", MapFaults.emptyConstant) }
    if let subject, !key.isEmpty { _ = object.known("is", key, subject) }
  }
}

extension DossierObject {
  /// The import that a map is for.
  fileprivate mutating func subject(_ key: String) -> ImportSubject? {
    let typed = requiredText(key)
    guard !typed.isEmpty else { return nil }
    let subject = ImportSubject(rawValue: typed)
    if subject == nil { refuse(key, MapFaults.unknownImport(typed)) }
    return subject
  }

  /// The first and the last row of a heading.
  fileprivate mutating func rows() -> ClosedRange<Int>? {
    let first = requiredInteger("first", from: 1)
    let last = integer("last", from: 1) ?? first
    guard first <= last, last <= MapFaults.lastHeadingRow else {
      refuse("last", MapFaults.headingRows)
      return nil
    }
    return first...last
  }

  /// The letters of a column of a sheet.
  fileprivate mutating func letters(_ key: String) -> String? {
    guard let typed = text(key) else { return nil }
    guard columnNumber(typed) != nil else {
      refuse(key, MapFaults.noLetters(typed))
      return nil
    }
    return typed.uppercased()
  }

  /// A column of the contract that there is.
  fileprivate mutating func known(
    _ place: String, _ key: String, _ subject: ImportSubject
  ) -> ExchangeColumn? {
    let column = subject.catalogue[key]
    if column == nil { refuse(place, MapFaults.unknownKey(key, subject)) }
    return column
  }
}
