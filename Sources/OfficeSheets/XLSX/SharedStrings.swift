/// The strings that cells of a workbook point to.
final class SharedStrings {
  private let handler: SharedStringsHandler?

  /// Reads the table; an empty one when the workbook has none.
  init(_ part: String?, in archive: ZipArchive) throws(SheetProblem) {
    guard let part, archive.has(part) else {
      handler = nil
      return
    }
    let handler = SharedStringsHandler(part: part, limits: archive.limits)
    try XMLPushParser.read(try archive.part(part), with: handler)
    self.handler = handler
  }

  /// How many strings there are.
  var count: Int { handler?.pool.count ?? 0 }

  /// The string of an index; `nil` when there is none.
  func text(_ index: Int) -> String? {
    guard let handler, index < handler.pool.count else { return nil }
    return handler.pool[index]
  }

  /// The runs of a string of several fonts; else none.
  func runs(_ index: Int) -> [SheetTextRun] {
    guard let handler, !handler.runs.isEmpty else { return [] }
    return handler.runs[index] ?? []
  }
}

private final class SharedStringsHandler: XMLHandler {
  private(set) var pool = StringPool()
  private(set) var runs: [Int: [SheetTextRun]] = [:]
  private var reader = RichTextReader()
  private var runCount = 0
  private let limits: SheetLimits

  init(part: String, limits: SheetLimits) {
    self.limits = limits
    super.init(part: part)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("si") { reader.reset() } else { reader.start(name, attributes) }
    if reader.runs.count + runCount > limits.textRuns {
      fail(.overLimit(.textRuns, limit: limits.textRuns, place))
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard reader.isCollecting else { return }
    reader.collect(bytes)
    let limit = min(limits.cellBytes, StringPool.longest)
    if reader.text.count > limit {
      fail(.overLimit(.cellBytes, limit: limit, place))
    }
  }

  override func end(_ name: XMLName) {
    guard name.is("si") else { return reader.end(name) }
    let runs = reader.runTexts()
    if !runs.isEmpty {
      self.runs[pool.count] = runs
      runCount += runs.count
    }
    reader.finish()
    reader.text.withUnsafeBufferPointer { pool.append($0) }
    if pool.count > limits.sharedStrings {
      fail(.overLimit(.sharedStrings, limit: limits.sharedStrings, place))
    } else if pool.byteCount > limits.sharedStringBytes {
      fail(.overLimit(.sharedStringBytes, limit: limits.sharedStringBytes, place))
    }
  }
}
