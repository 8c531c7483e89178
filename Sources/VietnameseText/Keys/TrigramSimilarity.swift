/// How alike two texts are, from 0 to 1: the share of the three-letter pieces of their words in common.
///
/// Compares search keys, so marks and capitals do not count; each word is taken with two spaces before
/// and one behind it, so that its beginning weighs more.
public func trigramSimilarity(_ one: String, _ other: String) -> Double {
  let first = trigrams(of: searchKey(one))
  let second = trigrams(of: searchKey(other))
  let common = first.intersection(second).count
  let all = first.count + second.count - common
  return all == 0 ? 0 : Double(common) / Double(all)
}

private func trigrams(of key: String) -> Set<UInt32> {
  var found: Set<UInt32> = []
  for word in key.utf8.split(separator: UInt8(ascii: " ")) {
    var trigram: UInt32 = 0x2020
    for byte in word + [UInt8(ascii: " ")] {
      trigram = (trigram << 8 | UInt32(byte)) & 0xFF_FFFF
      found.insert(trigram)
    }
  }
  return found
}
