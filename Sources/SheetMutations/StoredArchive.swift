/// Writes a zip file without packing, so that tests can put anything into its parts.
public struct StoredArchive {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var data: [UInt8] = []
  private var entries: [Entry] = []

  /// The archive of some parts.
  public static func bytes(_ parts: [(name: String, text: [UInt8])]) -> [UInt8] {
    var archive = StoredArchive()
    for part in parts { archive.add(Array(part.name.utf8), part.text) }
    return archive.finished()
  }

  /// A workbook with one sheet, of its rows and shared strings as XML.
  public static func workbook(rows: String, strings: String = "", behind: String = "") -> [UInt8] {
    let sheet = "<worksheet><sheetData>\(rows)</sheetData>\(behind)</worksheet>"
    return workbook(sheet: Array(sheet.utf8), strings: strings)
  }

  /// A workbook with one sheet, of the bytes of its part.
  public static func workbook(sheet: [UInt8], strings: String = "") -> [UInt8] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts = [
      (
        "_rels/.rels",
        "<R><Relationship Id=\"r\" Type=\"\(relations)/officeDocument\" Target=\"xl/b.xml\"/></R>"
      ),
      ("xl/b.xml", "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>"),
      (
        "xl/_rels/b.xml.rels",
        """
        <R><Relationship Id="r1" Type="\(relations)/worksheet" Target="./s.xml"/>\
        <Relationship Id="r2" Type="\(relations)/sharedStrings" Target="/xl/t.xml"/></R>
        """
      ),
      ("xl/t.xml", "<sst>\(strings)</sst>"),
    ]
    return bytes(parts.map { ($0.0, Array($0.1.utf8)) } + [("xl/s.xml", sheet)])
  }

  private mutating func add(_ name: [UInt8], _ text: [UInt8]) {
    let entry = Entry(
      name: name, checksum: Self.checksum(text), size: UInt32(text.count),
      offset: UInt32(data.count))
    entries.append(entry)
    put(0x0403_4B50, 4)
    header(entry)
    data += name + text
  }

  private mutating func header(_ entry: Entry) {
    for (value, size) in [(20, 2), (0, 2), (0, 2), (0, 2), (33, 2)] as [(UInt32, Int)] {
      put(value, size)
    }
    put(entry.checksum, 4)
    put(entry.size, 4)
    put(entry.size, 4)
    put(UInt32(entry.name.count), 2)
    put(0, 2)
  }

  private mutating func finished() -> [UInt8] {
    let start = UInt32(data.count)
    for entry in entries {
      put(0x0201_4B50, 4)
      put(20, 2)
      header(entry)
      for size in [2, 2, 2, 4] { put(0, size) }
      put(entry.offset, 4)
      data += entry.name
    }
    let size = UInt32(data.count) - start
    put(0x0605_4B50, 4)
    put(0, 4)
    put(UInt32(entries.count), 2)
    put(UInt32(entries.count), 2)
    put(size, 4)
    put(start, 4)
    put(0, 2)
    return data
  }

  private mutating func put(_ value: UInt32, _ size: Int) {
    for shift in 0..<size { data.append(UInt8(truncatingIfNeeded: value >> (shift * 8))) }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
    }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }
}
