internal import CLibXML2

/// Reads a part piece by piece with libxml2, without network, entities or document types.
final class XMLPushParser {
  private static let pieceBytes = 32 << 10

  private let handler: XMLHandler
  private let source: ZipPart
  private let parser: xmlParserCtxtPtr
  private let buffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: pieceBytes, alignment: 16)
  private var isFinished = false

  init(_ source: ZipPart, handler: XMLHandler) throws(SheetProblem) {
    var events = Self.events
    let user = Unmanaged.passUnretained(handler).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&events, user, nil, 0, nil) else {
      buffer.deallocate()
      throw .brokenXML(SheetPlace(part: source.name), message: "out of memory")
    }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue)
    xmlCtxtUseOptions(parser, options)
    self.parser = parser
    self.handler = handler
    self.source = source
    handler.run(with: parser)
  }

  deinit {
    handler.run(with: nil)
    xmlFreeParserCtxt(parser)
    buffer.deallocate()
  }

  /// Reads the whole part.
  static func read(_ source: ZipPart, with handler: XMLHandler) throws(SheetProblem) {
    let parser = try XMLPushParser(source, handler: handler)
    while try parser.step() {}
  }

  /// How much of the part has been read, from 0 to 1.
  var share: Double { source.share }

  /// Reads the next piece; `false` when the part has ended well.
  func step() throws(SheetProblem) -> Bool {
    guard !isFinished else { return false }
    let count = try source.read(into: buffer)
    try feed(UnsafeRawBufferPointer(rebasing: buffer[..<count]), isLast: count == 0)
    return count > 0
  }

  /// Gives bytes to the parser as if they stood in the part.
  func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool = false) throws(SheetProblem) {
    isFinished = isLast
    let base = bytes.bindMemory(to: CChar.self).baseAddress
    let code = xmlParseChunk(parser, base, Int32(bytes.count), isLast ? 1 : 0)
    if let problem = handler.problem { throw problem }
    guard code != XML_ERR_OK.rawValue, parser.pointee.wellFormed == 0 else { return }
    throw .brokenXML(handler.place, message: lastMessage)
  }

  private var lastMessage: String {
    guard let error = xmlCtxtGetLastError(parser), let message = error.pointee.message else {
      return "not well-formed"
    }
    return String(cString: message).split(separator: "\n").joined(separator: " ")
  }

  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name, let user else { return }
      receiver(user) {
        $0.start(XMLName(bytes: name), XMLAttributes(attributes, count: Int(count)))
      }
    }
    events.endElementNs = { user, name, _, _ in
      guard let name, let user else { return }
      receiver(user) { $0.end(XMLName(bytes: name)) }
    }
    let characters: charactersSAXFunc = { user, bytes, count in
      guard let bytes, let user else { return }
      receiver(user) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
    }
    // The same function for both, so that blanks inside text are never dropped.
    events.characters = characters
    events.ignorableWhitespace = characters
    events.cdataBlock = characters
    events.internalSubset = { user, _, _, _ in
      guard let user else { return }
      receiver(user) { $0.fail(.documentType($0.place)) }
    }
    events.serror = { _, _ in }
    return events
  }
}

/// Lends the handler, which the parser's owner keeps alive, without counting references.
@inline(__always)
private func receiver(_ user: UnsafeMutableRawPointer, _ body: (XMLHandler) -> Void) {
  Unmanaged<XMLHandler>.fromOpaque(user)._withUnsafeGuaranteedRef(body)
}
