/// How many letters must be typed otherwise to turn one key into another; `nil` when more than a limit.
///
/// A letter put in, left out, replaced, or swapped with its neighbour counts one. Meant for the bytes
/// of search keys.
public func editDistance(
  _ one: some Collection<UInt8>, _ other: some Collection<UInt8>, limit: Int
) -> Int? {
  let one = Array(one)
  let other = Array(other)
  guard abs(one.count - other.count) <= limit else { return nil }
  let width = other.count + 1
  var beforeLast = Array(repeating: 0, count: width)
  var last = Array(0...other.count)
  var current = beforeLast
  for row in 0..<one.count {
    current[0] = row + 1
    var least = row + 1
    for column in 0..<other.count {
      let isSame = one[row] == other[column]
      var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current[column + 1] = best
      least = min(least, best)
    }
    // A swap reaches back over one row, whose least number is at most one below this row's.
    guard least <= limit + 1 else { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[other.count] <= limit ? last[other.count] : nil
}
