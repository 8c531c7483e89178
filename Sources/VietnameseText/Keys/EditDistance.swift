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
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for row in 0..<one.count {
    var current = [row + 1]
    for column in 0..<other.count {
      let isSame = one[row] == other[column]
      var best = min(
        last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    guard let least = current.min(), least <= limit || (last.min() ?? 0) <= limit else {
      return nil
    }
    (beforeLast, last) = (last, current)
  }
  return last.last.flatMap { $0 <= limit ? $0 : nil }
}
