internal import CLibZip

/// A zip file in which parts are looked up by name; nothing is ever unpacked to disk.
package final class ZipArchive {
  let limits: SheetLimits
  private let handle: OpaquePointer
  /// The bytes of an archive in memory, which libzip reads where they are.
  private let bytes: UnsafeMutableRawBufferPointer?
  private var indices: [String: UInt64] = [:]

  /// Opens an archive on disk.
  package convenience init(path: String, limits: SheetLimits) throws(SheetProblem) {
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw .brokenArchive(part: nil, message: String(cString: zip_error_strerror(&error)))
    }
    try self.init(handle: handle, bytes: nil, limits: limits)
  }

  /// Opens an archive in memory.
  convenience init(bytes: [UInt8], limits: SheetLimits) throws(SheetProblem) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(copy.baseAddress, UInt64(copy.count), 0, &error)
    else {
      copy.deallocate()
      throw .brokenArchive(part: nil, message: String(cString: zip_error_strerror(&error)))
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      copy.deallocate()
      throw .brokenArchive(part: nil, message: String(cString: zip_error_strerror(&error)))
    }
    try self.init(handle: handle, bytes: copy, limits: limits)
  }

  private init(
    handle: OpaquePointer, bytes: UnsafeMutableRawBufferPointer?, limits: SheetLimits
  ) throws(SheetProblem) {
    self.handle = handle
    self.bytes = bytes
    self.limits = limits
    try listEntries()
  }

  deinit {
    zip_discard(handle)
    bytes?.deallocate()
  }

  /// The names of all parts, in small letters.
  package var names: [String] { indices.keys.sorted() }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool { indices[Self.key(name)] != nil }

  /// Whether there is a part whose name starts so.
  func hasPart(startingWith prefix: String) -> Bool {
    indices.keys.contains { $0.hasPrefix(prefix) }
  }

  /// Opens a part for reading.
  package func part(_ name: String) throws(SheetProblem) -> ZipPart {
    guard let index = indices[Self.key(name)] else { throw .missingPart(name) }
    var stat = zip_stat_t()
    guard zip_stat_index(handle, index, 0, &stat) == 0,
      let file = zip_fopen_index(handle, index, 0)
    else { throw .brokenArchive(part: name, message: String(cString: zip_strerror(handle))) }
    return ZipPart(
      name: name, packedBytes: Int(clamping: stat.comp_size),
      wholeBytes: Int(clamping: stat.size), file: file, archive: self)
  }

  /// Names are compared without case, as the packaging standard says, and never used as paths.
  private static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.map { $0 == 0x5C ? 0x2F : ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) },
      as: UTF8.self)
  }

  private func listEntries() throws(SheetProblem) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.entries else {
      throw .overLimit(.entries, limit: limits.entries, SheetPlace(part: ""))
    }
    var total: UInt64 = 0
    for index in 0..<UInt64(max(0, count)) {
      var stat = zip_stat_t()
      guard zip_stat_index(handle, index, 0, &stat) == 0, let name = stat.name else { continue }
      let key = Self.key(String(cString: name))
      if stat.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, stat.encryption_method != 0 {
        throw .encrypted
      }
      total = total.addingReportingOverflow(stat.size).partialValue
      guard stat.size <= UInt64(limits.totalBytes), total <= UInt64(limits.totalBytes) else {
        throw .overLimit(.totalBytes, limit: limits.totalBytes, SheetPlace(part: key))
      }
      if indices[key] == nil { indices[key] = index }
    }
  }
}
