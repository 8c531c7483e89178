import Foundation

@testable import Registry

/// The published schema and the sample dossiers.
enum DossierFiles {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
  static let names = ["cooperative-2012", "cooperative-2023", "group", "union"]

  static func sample(_ name: String) throws -> Data {
    try Data(contentsOf: root.appending(path: "fixtures/dossiers/\(name).json"))
  }

  /// A file of the project.
  static func file(_ path: String) -> URL { root.appending(path: path) }

  static func schema() throws -> JSONValue {
    try JSONDecoder().decode(
      JSONValue.self, from: Data(contentsOf: root.appending(path: "docs/dossier.schema.json")))
  }
}

extension JSONValue {
  /// A member of an object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let values) = self else { return nil }
    return values[key]
  }

  /// The names of an object's members.
  var keys: Set<String> {
    guard case .object(let values) = self else { return [] }
    return Set(values.keys)
  }

  /// The texts of a list.
  var texts: [String] {
    guard case .list(let items) = self else { return [] }
    return items.compactMap(\.asText)
  }

  /// The text.
  var asText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
