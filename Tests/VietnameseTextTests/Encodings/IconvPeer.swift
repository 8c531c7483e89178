import Glibc

/// glibc's converter, the independent judge of the tables.
struct IconvPeer {
  let charset: String

  /// The bytes in UTF-8; `nil` when glibc knows no such code.
  func decoded(_ bytes: [UInt8]) -> String? {
    guard let handle = iconv_open("UTF-8", charset), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 8 + 16)
    var (inputLeft, outputLeft) = (input.count, output.count)
    let failed = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(handle, &from, &inputLeft, &to, &outputLeft) == -1
          || iconv(handle, nil, nil, &to, &outputLeft) == -1
      }
    }
    guard !failed else { return nil }
    let bytes = output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
