internal import Foundation
internal import GRDB

/// What a correction makes of the sayings of the filing that it corrects, for one fact.
///
/// It stands in the content of the correction, so that the fact can be told anew at any time.
struct FactEdit: Codable, Equatable {
  /// The table.
  let table: String
  /// Which fact.
  let key: [StoredValue]
  /// Columns that were said, and are now said otherwise.
  var columns: [String: StoredValue] = [:]
  /// The day that was said, and the right one.
  var day: Move?
  /// Says this instead of all that was said: values, or nothing.
  var instead: Instead?

  /// A day that moves.
  struct Move: Codable, Equatable {
    let from: String
    let to: String
  }

  /// What is said instead, from a day on.
  struct Instead: Codable, Equatable {
    let from: String
    /// `nil`: that nothing holds.
    let values: [StoredValue]?
  }
}

/// A value as JSON keeps it.
enum StoredValue: Codable, Equatable {
  case null
  case integer(Int64)
  case text(String)
  case bytes(Data)

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .text(String(number))
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes(data)
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let data): data.databaseValue
    }
  }

  private enum CodingKeys: String, CodingKey { case base64 }

  init(from decoder: any Decoder) throws {
    if let bytes = try? decoder.container(keyedBy: CodingKeys.self) {
      self = .bytes(try bytes.decode(Data.self, forKey: .base64))
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let number = try? value.decode(Int64.self) {
      self = .integer(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    if case .bytes(let data) = self {
      var bytes = encoder.container(keyedBy: CodingKeys.self)
      return try bytes.encode(data, forKey: .base64)
    }
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .integer(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    case .bytes: break
    }
  }
}

extension FactEdit {
  /// Whether it is about a fact.
  func concerns(_ story: FactStory) -> Bool {
    table == story.table.name && key.map(\.databaseValue) == story.key
  }

  /// What was said, as it is said now.
  func applied(to said: [FactSaying], of table: FactTable) -> [FactSaying] {
    if let instead {
      return [
        FactSaying(
          from: instead.from,
          change: instead.values.map { .whole($0.map(\.databaseValue)) } ?? .nothing(.null))
      ]
    }
    return said.map { saying in
      var saying = saying
      if let day, saying.from == day.from { saying.from = day.to }
      saying.change = changed(saying.change, of: table)
      return saying
    }
  }

  private func changed(_ change: FactSaying.Change, of table: FactTable) -> FactSaying.Change {
    func new(_ place: Int) -> DatabaseValue? { columns[table.values[place]]?.databaseValue }
    switch change {
    case .whole(let values): return .whole(values.indices.map { new($0) ?? values[$0] })
    case .columns(let said):
      return .columns(
        Dictionary(uniqueKeysWithValues: said.map { ($0.key, new($0.key) ?? $0.value) }))
    case .nothing(let reason):
      return .nothing(table.endReason.flatMap { columns[$0]?.databaseValue } ?? reason)
    }
  }
}
