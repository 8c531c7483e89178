internal import CooperativeLaw

extension MemberDossier {
  /// Reads the founding members of a unit from a CSV file with the contract's columns.
  ///
  /// The unit is not on record yet, so no column need name it; who has left is no founding member.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)``.
  public static func members(csv path: String) throws(RegistryError) -> [MemberDossier] {
    do {
      return try members(typed(csv: path))
    } catch let problem as CSVProblem {
      throw .unreadableInput(problem.text, remedy: problem.remedy)
    } catch { throw RegistryError(error, path: path) }
  }

  private static func typed(csv path: String) throws -> [TypedMember] {
    let file = try CSVFile(path: path)
    let header = HeaderMap(
      headings: file.header, line: file.headerLine, catalogue: .foundingMembers)
    if let problem = header.problems.first(where: { $0.severity == .blocker }) { throw problem }
    var members: [TypedMember] = []
    let summary = try file.forEachRow { row in
      if let problem = row.problem { throw problem }
      var cells: [String: String] = [:]
      for key in header.catalogue.keys {
        guard let column = header[key] else { continue }
        let text = row.string(column)
        if !text.allSatisfy(\.isWhitespace) { cells[key] = text }
      }
      let line = row.line
      members.append(
        TypedMember(place: LocalizedText(vi: "dòng \(line)", en: "line \(line)"), cells: cells))
    }
    if let problem = summary.problem { throw problem }
    return members
  }
}

extension ColumnCatalogue {
  /// The columns of members, of which a founding needs the name only.
  fileprivate static let foundingMembers = ColumnCatalogue(
    columns: members.columns.filter { !["left_on", "left_reason"].contains($0.key) }.map {
      ExchangeColumn(
        key: $0.key, heading: $0.heading, aliases: $0.aliases, content: $0.content,
        isRequired: $0.key == "full_name")
    })
}
