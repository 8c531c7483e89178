import CooperativeLaw
import Registry

/// A programme as it is typed: the name of one that comes with the program, or a file.
enum ProgrammeName {
  /// The programme.
  ///
  /// - Throws: ``RegistryError`` when it is neither, or the file has a mistake.
  static func programme(_ typed: String) throws -> Programme {
    let known = try Programme.known()
    if let programme = known.first(where: { $0.id == typed }) { return programme }
    if typed.hasSuffix(".json") { return try Programme.decode(json: InputFile.read(typed)) }
    let names = known.map(\.id).joined(separator: ", ")
    throw RegistryError.invalidValue(
      field: "--programme", value: typed,
      reason: LocalizedText(
        vi: "ghi tên tệp .json, hoặc một trong: \(names).",
        en: "give a .json file, or one of: \(names)."))
  }
}
