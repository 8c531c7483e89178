internal import CooperativeLaw
internal import OfficeSheets

extension ColumnMap {
  /// Refuses everything that is wrong at once.
  static func refuse(_ faults: [DossierProblem]) throws {
    guard !faults.isEmpty else { return }
    let lines = faults.map { fault in
      let place = fault.path.isEmpty ? "" : fault.path + ": "
      return (vi: place + fault.message.vi, en: place + fault.message.en)
    }
    throw RegistryError.unreadableInput(
      LocalizedText(
        vi: (["Bản khai cột có chỗ không dùng được:"] + lines.map(\.vi)).joined(separator: "\n  "),
        en: (["The map of columns cannot be used:"] + lines.map(\.en)).joined(separator: "\n  ")),
      remedy: LocalizedText(
        vi: "Sửa các chỗ trên, hoặc lập bản mới bằng htx import inspect TỆP --save-map;"
          + " ý nghĩa từng mục ở docs/column-map.schema.json.",
        en: "Mend these places, or make a new one with htx import inspect FILE --save-map;"
          + " docs/column-map.schema.json explains every key."))
  }

  /// What is wrong with the map for a kind of import.
  ///
  /// With a map for another import nothing else of it can fit, so that alone is told with its faults.
  func faultsFor(_ wanted: ImportSubject?) -> [DossierProblem] {
    guard let subject, let wanted, subject != wanted else { return [] }
    return [DossierProblem("import", MapFaults.otherImport(subject, wanted: wanted))] + faults
  }

  /// What is wrong with its constants beside columns that a file has, by their keys.
  func faultsOfConstants(_ taken: [String: Int]) -> [DossierProblem] {
    var seen: Set<String> = []
    return constants.enumerated().compactMap { index, constant in
      let path = "constants[\(index)].is"
      if !seen.insert(constant.key).inserted {
        return DossierProblem(path, MapFaults.constantTwice(constant.key))
      }
      return taken[constant.key].map {
        DossierProblem(path, MapFaults.constantOfColumn(constant.key, columnName($0)))
      }
    }
  }
}
