internal import CooperativeLaw
internal import Foundation

/// A value of a JSON text whose shape is not known yet.
enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Reads a JSON text.
  init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }

  /// The number as points; `nil` when it is none, is negative or has more than two decimals.
  var asPoints: Points? {
    switch self {
    case .integer(let number): Points(text: "\(number)")
    // The shortest text of a Double is the number as it stood in the file.
    case .number(let number): Points(text: "\(number)")
    default: nil
    }
  }
}
