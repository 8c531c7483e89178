internal import Foundation

/// How many changed files a test tries: 2,000 in CI, `HTX_FUZZ_RUNS` for a longer run at night.
///
/// Each run has a seed of its own, so that a run that fails can be looked at alone; runs are divided
/// into shards, which a test takes as its arguments to use every core.
public enum FuzzRuns {
  /// How many there are.
  public static let count =
    ProcessInfo.processInfo.environment["HTX_FUZZ_RUNS"].flatMap(Int.init) ?? 2000

  /// The parts that may run beside each other.
  public static let shards = 0..<8

  /// The runs of a shard.
  public static func runs(of shard: Int) -> StrideTo<Int> {
    stride(from: shard, to: count, by: shards.count)
  }
}
