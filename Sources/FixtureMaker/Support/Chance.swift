/// A seeded source of chance (SplitMix64): the same seed gives the same numbers on every machine.
struct Chance {
  private var state: UInt64

  /// Each stream of a seed is a sequence of its own, so that a unit's story does not depend on how
  /// many numbers the units before it drew.
  init(seed: UInt64, stream: Int = 0) {
    state = seed &+ UInt64(bitPattern: Int64(stream)) &* 0xD134_2543_DE82_EF95
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to one below the limit; 0 when the limit is not above 1.
  mutating func below(_ limit: Int) -> Int {
    limit > 1 ? Int(next().multipliedFullWidth(by: UInt64(limit)).high) : 0
  }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  /// One of the values; none are asked of an empty list.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// The place of a weight, drawn in proportion to it.
  mutating func place(of weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return weights.count - 1
  }
}
