/// What a workbook stream says before its sheets.
struct BIFFGlobals {
  struct Sheet {
    let info: SheetInfo
    let offset: Int
  }

  private(set) var version = BIFFVersion.eight
  private(set) var sheets: [Sheet] = []
  private(set) var styles: [SheetCellStyle] = []
  private(set) var fonts: [String] = []
  private(set) var strings = StringPool()
  private(set) var runs: [Int: [SheetTextRun]] = [:]
  private(set) var isFrom1904 = false

  private var codes: [Int: String] = [:]
  private var formats: [(font: Int, format: Int)] = []
  private let limits: SheetLimits

  init(_ stream: [UInt8], limits: SheetLimits) throws(SheetProblem) {
    self.limits = limits
    var offset = 0
    while let record = BIFFRecord(in: stream, at: offset), record.kind != .end {
      offset = record.end
      if record.kind == .sharedStrings {
        offset = try readStrings(record, in: stream)
      } else if try !take(record) {
        throw .invalid(.record, SheetPlace(part: BIFFBook.part))
      }
      let count = max(fonts.count, codes.count, formats.count, sheets.count)
      guard count <= limits.definitions else {
        throw .overLimit(
          .definitions, limit: limits.definitions, SheetPlace(part: BIFFBook.part))
      }
    }
    makeStyles()
  }

  /// The font of an index; 4 is left out of the count for old reasons.
  func font(_ index: Int) -> String? {
    let place = index > 4 ? index - 1 : index
    return fonts.indices.contains(place) ? fonts[place] : nil
  }

  /// Takes in one record; `false` when it is too short for its kind.
  private mutating func take(_ record: BIFFRecord) throws(SheetProblem) -> Bool {
    let body = record.body
    switch record.kind {
    case .begin:
      guard let number = body.u16(0) else { return false }
      guard number == 0x0500 || number == 0x0600 else { throw .notASheet(.ancientExcel) }
      version = number == 0x0500 ? .five : .eight
    case .filePass: throw .encrypted
    case .dateMode: isFrom1904 = body.u16(0) == 1
    case .font: return takeFont(body)
    case .format: return takeFormat(body)
    case .extendedFormat:
      guard let font = body.u16(0), let format = body.u16(2) else { return false }
      formats.append((Int(font), Int(format)))
    case .boundSheet: return takeSheet(body)
    default: break
    }
    return true
  }

  private mutating func takeFont(_ body: LittleEndian) -> Bool {
    guard let length = body.u8(14), let name = version.string(body, at: 15, length: Int(length))
    else { return false }
    fonts.append(name)
    return true
  }

  private mutating func takeFormat(_ body: LittleEndian) -> Bool {
    guard let index = body.u16(0) else { return false }
    let length = version == .eight ? body.u16(2).map(Int.init) : body.u8(2).map(Int.init)
    guard let length,
      let code = version.string(body, at: version == .eight ? 4 : 3, length: length)
    else { return false }
    codes[Int(index)] = code
    return true
  }

  private mutating func takeSheet(_ body: LittleEndian) -> Bool {
    guard let offset = body.u32(0), let state = body.u8(4), let type = body.u8(5),
      let length = body.u8(6), let name = version.string(body, at: 7, length: Int(length))
    else { return false }
    // Charts, macros and modules have sheets of their own without cells.
    guard type == 0 else { return true }
    let visibility: SheetInfo.Visibility =
      state & 3 == 0 ? .visible : state & 3 == 1 ? .hidden : .veryHidden
    let info = SheetInfo(name: name, visibility: visibility)
    sheets.append(Sheet(info: info, offset: Int(offset)))
    return true
  }

  private mutating func readStrings(
    _ record: BIFFRecord, in stream: [UInt8]
  ) throws(SheetProblem) -> Int {
    var reader = SharedStringReader(record, in: stream)
    guard let count = reader.count else {
      throw .invalid(.record, SheetPlace(part: BIFFBook.part))
    }
    guard count <= limits.sharedStrings else {
      throw .overLimit(
        .sharedStrings, limit: limits.sharedStrings, SheetPlace(part: BIFFBook.part))
    }
    for index in 0..<count {
      // A table that is cut short is met again by the first cell that points beyond it.
      guard let string = reader.next() else { break }
      var text = string.text
      if text.utf8.count > limits.cellBytes {
        throw .overLimit(.cellBytes, limit: limits.cellBytes, SheetPlace(part: BIFFBook.part))
      }
      text.withUTF8 { strings.append($0) }
      if !string.runs.isEmpty { runs[index] = pieces(string) }
    }
    return reader.end
  }

  /// The text between the places where its font changes; the cell's own font is before the first.
  private func pieces(_ string: SharedStringReader.String16) -> [SheetTextRun] {
    let units = Array(string.text.utf16)
    var pieces: [SheetTextRun] = []
    var start = 0
    var name: String?
    for (place, index) in string.runs + [(units.count, 0)] {
      let end = min(max(place, start), units.count)
      if end > start {
        let text = String(decoding: units[start..<end], as: UTF16.self)
        pieces.append(SheetTextRun(text: text, fontName: name))
      }
      (start, name) = (end, font(index))
    }
    return pieces
  }

  private mutating func makeStyles() {
    styles = formats.map { format in
      let code = codes[format.format]
      return SheetCellStyle(
        fontName: font(format.font),
        numberFormat: DateFormat.shownCode(number: format.format, code: code),
        isDate: DateFormat.isDate(number: format.format, code: code))
    }
  }
}
