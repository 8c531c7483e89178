import Foundation

/// Another program that a test starts, and how it ended.
public struct ChildProcess: Sendable {
  /// Exit code, or the number of the signal that ended it.
  public let status: Int32
  /// Whether a signal ended it.
  public let wasKilled: Bool
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let error: String

  /// Runs a program to its end; `input` is a file that is its standard input.
  public static func run(
    _ executable: String, _ arguments: [String], environment: [String: String] = [:],
    input: String? = nil
  ) throws -> ChildProcess {
    try start(executable, arguments, environment: environment, input: input).finish()
  }

  /// Starts a program and goes on.
  public static func start(
    _ executable: String, _ arguments: [String], environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) }
      ?? FileHandle.nullDevice
    let output = try TemporaryFolder()
    let paths = [output.path("output"), output.path("error")]
    for path in paths { try Data().write(to: URL(filePath: path)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: paths[0]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: paths[1]))
    try process.run()
    return Running(process: process, folder: output)
  }

  /// A program that is under way.
  public struct Running {
    let process: Process
    let folder: TemporaryFolder

    /// Number of the process.
    public var id: Int32 { process.processIdentifier }

    /// Waits for its end.
    public func finish() throws -> ChildProcess {
      process.waitUntilExit()
      return ChildProcess(
        status: process.terminationStatus,
        wasKilled: process.terminationReason == .uncaughtSignal, output: try text("output"),
        error: try text("error"))
    }

    /// What it has written to standard output so far.
    public func text(_ stream: String = "output") throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: folder.path(stream))), as: UTF8.self)
    }
  }
}

extension ChildProcess.Running {
  /// Ends it at once, as a power cut would (SIGKILL).
  public func kill() { Foundation.kill(id, SIGKILL) }
}
