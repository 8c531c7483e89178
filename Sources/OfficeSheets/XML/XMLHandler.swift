internal import CLibXML2

/// What is done with the events of a part; subclasses take what they need.
class XMLHandler {
  /// The part that is read, for places.
  let part: String
  /// The first problem found; it stops the parser.
  private(set) var problem: SheetProblem?
  /// The row that is read, for places.
  var row: Int? { nil }
  /// The parser, while it runs.
  private(set) var parser: xmlParserCtxtPtr?

  init(part: String) { self.part = part }

  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  /// An element ends.
  func end(_ name: XMLName) {}
  /// Text, perhaps in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Where the parser is.
  var place: SheetPlace {
    let line = parser?.pointee.input.map { Int($0.pointee.line) }
    return SheetPlace(part: part, line: line, row: row)
  }

  /// Notes a problem and stops.
  final func fail(_ problem: SheetProblem) {
    if self.problem == nil { self.problem = problem }
    if let parser { xmlStopParser(parser) }
  }

  /// Notes that something cannot be as it is, and stops.
  final func fail(_ fault: SheetFault) { fail(.invalid(fault, place)) }

  final func run(with parser: xmlParserCtxtPtr?) { self.parser = parser }
}

/// The local name of an element or attribute, as the parser holds it.
struct XMLName {
  let bytes: UnsafePointer<UInt8>

  /// Whether the name is this one.
  @inline(__always)
  func `is`(_ name: StaticString) -> Bool {
    var (left, right) = (bytes, name.utf8Start)
    while left.pointee == right.pointee {
      if left.pointee == 0 { return true }
      left += 1
      right += 1
    }
    return false
  }
}

/// The attributes of an element, while the event lasts.
struct XMLAttributes {
  fileprivate let items: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  init(_ items: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.items = items
    self.count = items == nil ? 0 : count
  }

  /// The bytes of an attribute by its local name, first of those not of LibreOffice's experiments.
  @inline(__always)
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let items else { return nil }
    for index in 0..<count {
      guard let local = items[index * 5], XMLName(bytes: local).is(name) else { continue }
      if let prefix = items[index * 5 + 1], XMLName(bytes: prefix).is("calcext") { continue }
      guard let start = items[index * 5 + 3], let end = items[index * 5 + 4] else { return nil }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  /// The text of an attribute.
  subscript(_ name: StaticString) -> String? {
    guard let bytes = bytes(name) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    // The parser leaves & escaped for tree builders, and only that.
    guard text.utf8.contains(0x26) else { return text }
    return text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }

  /// The whole number of an attribute; `nil` when it is missing or none.
  func integer(_ name: StaticString) -> Int? {
    guard let bytes = bytes(name) else { return nil }
    return decimalInteger(bytes)
  }

  /// Whether an attribute is `1`, `true` or `on`.
  func isTrue(_ name: StaticString) -> Bool {
    guard let bytes = bytes(name) else { return false }
    return ["1", "true", "on"].contains(String(decoding: bytes, as: UTF8.self))
  }
}

/// A whole number of at most 18 digits, without sign; `nil` for anything else.
@inline(__always)
func decimalInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
  var value = 0
  for byte in bytes {
    let digit = byte &- 0x30
    guard digit < 10 else { return nil }
    value = value &* 10 &+ Int(digit)
  }
  return value
}
