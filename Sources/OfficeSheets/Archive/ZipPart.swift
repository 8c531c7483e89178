internal import CLibZip

/// A part of an archive while it is read from its beginning to its end.
package final class ZipPart {
  let name: String
  private let packedBytes: Int
  private let wholeBytes: Int
  private let file: OpaquePointer
  private let archive: ZipArchive
  private var readBytes = 0

  /// How much of the part has been read, from 0 to 1; the archive's word for its size is trusted.
  var share: Double {
    wholeBytes > 0 ? min(1, Double(readBytes) / Double(wholeBytes)) : 1
  }

  init(
    name: String, packedBytes: Int, wholeBytes: Int, file: OpaquePointer, archive: ZipArchive
  ) {
    self.name = name
    self.packedBytes = packedBytes
    self.wholeBytes = wholeBytes
    self.file = file
    self.archive = archive
  }

  deinit { zip_fclose(file) }

  /// Reads the next bytes; 0 at the end, when the check sum has been found right.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SheetProblem) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    let count = Int(zip_fread(file, base, UInt64(buffer.count)))
    guard count >= 0 else {
      throw .brokenArchive(part: name, message: String(cString: zip_file_strerror(file)))
    }
    readBytes += count
    try checkSize()
    return count
  }

  /// Reads all of a small part; at most this many bytes.
  package func prefix(_ limit: Int) throws(SheetProblem) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limit, alignment: 1)
    defer { buffer.deallocate() }
    var count = 0
    while count < limit {
      let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if read == 0 { break }
      count += read
    }
    return Array(buffer[..<count])
  }

  private func checkSize() throws(SheetProblem) {
    let limits = archive.limits
    guard readBytes <= limits.partBytes else {
      throw .overLimit(.partBytes, limit: limits.partBytes, SheetPlace(part: name))
    }
    if readBytes > limits.ratioFreeBytes, readBytes / limits.ratio > packedBytes {
      throw .compressionBomb(part: name, limit: limits.ratio)
    }
  }
}
