import Foundation

/// The key whose bytes sort like the Vietnamese alphabet: letters first, then tones, then capitals.
///
/// The order is that of CLDR's Vietnamese collation (spaces, punctuation, digits, letters), with the
/// marks of foreign letters such as č and ü after the tones. Letters that are no Latin letter with a
/// mark (ø, ß, Greek) come after z by code point. Store it as a BLOB and order by it.
public func sortKey(_ text: String) -> [UInt8] {
  var key: [UInt8] = []
  text.lendingUTF8 { appendSortKey(of: $0, to: &key) }
  return key
}

/// Appends the sort key of a text given as UTF-8.
public func appendSortKey(of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  appendKey(of: bytes, to: &output) { bytes, writer, table, isDecomposed, output in
    guard writer.write(bytes, table: table, isDecomposed: isDecomposed) else { return false }
    writer.flushPart(to: &output)
    writer.flushCapitals(to: &output)
    return true
  }
}

/// Lends a writer to a body, and decomposes the text for a second try when the body gives up.
@inline(__always)
func appendKey(
  of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8],
  body: (
    UnsafeBufferPointer<UInt8>, inout SortKeyWriter, UnsafeBufferPointer<CharacterTraits>, Bool,
    inout [UInt8]
  ) -> Bool
) {
  let start = output.count
  let isComplete = withSortKeyWriter(byteCount: bytes.count) { writer, table in
    body(bytes, &writer, table, false, &output)
  }
  guard !isComplete else { return }
  output.removeSubrange(start...)
  let text = String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping
  text.lendingUTF8 { bytes in
    _ = withSortKeyWriter(byteCount: bytes.count) { writer, table in
      body(bytes, &writer, table, true, &output)
    }
  }
}

@inline(__always)
private func withSortKeyWriter(
  byteCount: Int,
  _ body: (inout SortKeyWriter, UnsafeBufferPointer<CharacterTraits>) -> Bool
) -> Bool {
  CharacterTable.shared.traits.withUnsafeBufferPointer { table in
    withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: SortKeyWriter.roomNeeded(for: byteCount)
    ) { room in
      var writer = SortKeyWriter(room: room, byteCount: byteCount)
      return body(&writer, table)
    }
  }
}
