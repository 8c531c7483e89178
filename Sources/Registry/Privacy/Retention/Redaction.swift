internal import Foundation

/// Takes the personal data of some people out of the content of a filing (che nội dung hồ sơ).
struct Redaction {
  /// The parties, as corrections name them.
  let parties: Set<Int64>
  /// Their names as written in the registry.
  let names: Set<String>
  /// Their identity numbers, letters and digits only.
  let identities: Set<String>

  /// The content without them; `nil` when it has nothing of theirs.
  func redacted(_ content: String) throws -> String? {
    let value = try JSONSerialization.jsonObject(with: Data(content.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: cleaned(value), options: [.sortedKeys, .withoutEscapingSlashes])
    let text = String(decoding: data, as: UTF8.self)
    return text == content ? nil : text
  }

  private func cleaned(_ value: Any) -> Any {
    switch value {
    case let list as [Any]: return list.map(cleaned)
    case let text as String: return isTheirs(text) ? "***" : text
    case let entries as [String: Any]:
      var kept = entries.mapValues(cleaned)
      if isAboutThem(entries) { kept = kept.filter { !PersonalField.all.contains($0.key) } }
      if isTheirFact(entries) { kept = withoutColumns(kept) }
      if correctsThem(entries), let values = entries["values"] as? [String: Any] {
        kept["values"] = values.filter { !PersonalField.all.contains($0.key) }
      }
      return kept
    default: return value
    }
  }

  /// Whether a text is nothing but an identity number of theirs, as when an office-holder is named by it.
  private func isTheirs(_ text: String) -> Bool {
    identities.contains(Self.plain(text))
  }

  /// A dossier is theirs by its number, or by its name when it has no number.
  private func isAboutThem(_ entries: [String: Any]) -> Bool {
    if let number = entries["id_number"] as? String, !Self.plain(number).isEmpty {
      return identities.contains(Self.plain(number))
    }
    return (entries["full_name"] as? String).map(names.contains) ?? false
  }

  /// A part of a correction: `{"table": "party_detail", "key": [party], "columns": ...}`.
  private func isTheirFact(_ entries: [String: Any]) -> Bool {
    guard entries["table"] as? String == FactTable.party.name,
      let party = (entries["key"] as? [Any])?.first as? NSNumber
    else { return false }
    return parties.contains(party.int64Value)
  }

  private func correctsThem(_ entries: [String: Any]) -> Bool {
    (entries["edits"] as? [[String: Any]])?.contains(where: isTheirFact) ?? false
  }

  private func withoutColumns(_ fact: [String: Any]) -> [String: Any] {
    var fact = fact
    if let columns = fact["columns"] as? [String: Any] {
      fact["columns"] = columns.filter { !PersonalField.all.contains($0.key) }
    }
    if var instead = fact["instead"] as? [String: Any], let values = instead["values"] as? [Any] {
      instead["values"] = zip(FactTable.party.values, values).map {
        PersonalField.all.contains($0) ? NSNull() : $1
      }
      fact["instead"] = instead
    }
    return fact
  }

  /// Letters and digits alone, as numbers are typed with all manner of spaces and dots.
  static func plain(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
