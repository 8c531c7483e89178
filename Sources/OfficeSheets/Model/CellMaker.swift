/// Makes the content of a cell from what the file has.
struct CellMaker {
  let isFrom1904: Bool

  /// Text; nothing when it is empty.
  func text(_ bytes: [UInt8]) -> SheetContent {
    guard !bytes.isEmpty else { return .empty }
    let text = bytes.contains(0x5F) ? unescaped(bytes) : bytes
    return .text(String(decoding: text, as: UTF8.self))
  }

  /// The day of a serial number; the number itself where no calendar has such a day.
  func date(_ serial: String) -> SheetContent {
    DayCount.date(serial: serial, isFrom1904: isFrom1904).map(SheetContent.date) ?? .number(serial)
  }

  /// The day of `2020-01-05T00:00:00`; `nil` when it is none or before 1900.
  func isoDate(_ bytes: UnsafeBufferPointer<UInt8>) -> SheetContent? {
    DayCount.date(iso: String(decoding: bytes, as: UTF8.self)).map(SheetContent.date)
  }
}
