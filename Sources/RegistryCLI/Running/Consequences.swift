import Synchronization

/// All that a run did to the world outside the registry, as one value to compare.
struct Consequences: Equatable, CustomStringConvertible {
  let exit: Outcome
  let stdout: String
  let stderr: String

  /// Makes the value; what is not given is expected to be empty.
  init(_ exit: Outcome, stdout: String = "", stderr: String = "") {
    self.exit = exit
    self.stdout = stdout
    self.stderr = stderr
  }

  /// The three parts under headings, readable in a failed test.
  var description: String { "exit \(exit.rawValue)\nstdout:\n\(stdout)\nstderr:\n\(stderr)" }
}

extension CommandRunner {
  /// Runs a command in this process with streams in memory.
  ///
  /// `terminal` is the width of a screen that all three streams belong to; `nil` means pipes.
  func consequences(
    _ arguments: [String], environment: [String: String] = [:], input: [String] = [],
    terminal: Int? = nil
  ) -> Consequences {
    let (output, error) = (MemorySink(), MemorySink())
    let lines = Mutex(input[...])
    let console = Console(
      output: output, error: error, readLine: { lines.withLock { $0.popFirst() } },
      inputIsTerminal: terminal != nil, outputIsTerminal: terminal != nil,
      errorIsTerminal: terminal != nil, width: terminal ?? 80,
      colours: terminal != nil && Console.allowsColours(environment))
    let exit = run(arguments, environment: environment, console: console)
    return Consequences(exit, stdout: output.text, stderr: error.text)
  }
}
