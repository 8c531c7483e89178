public import ArgumentParser

/// The command `htx`.
public struct HTXCommand: ParsableCommand {
  /// Makes the command with no arguments yet.
  public init() {}

  /// Runs the process's arguments and exits.
  public static func run() { main() }
}
