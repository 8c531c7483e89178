import Glibc

/// The three streams of a run and what is known of the screen; tests put their own in.
struct Console {
  let output: any ByteSink
  let error: any ByteSink
  /// One line of input without its end; `nil` at the end of input.
  let readLine: () -> String?
  let inputIsTerminal: Bool
  let outputIsTerminal: Bool
  let errorIsTerminal: Bool
  /// Columns of the screen.
  let width: Int
  /// Whether talk may be coloured.
  let colours: Bool

  /// Whether a question can be asked and its answer typed.
  var isInteractive: Bool { inputIsTerminal && outputIsTerminal }

  /// The streams of this process.
  static func system(environment: [String: String]) -> Console {
    let errorIsTerminal = isatty(STDERR_FILENO) == 1
    return Console(
      output: FileDescriptorSink(descriptor: STDOUT_FILENO),
      error: FileDescriptorSink(descriptor: STDERR_FILENO),
      readLine: { Swift.readLine() },
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: errorIsTerminal,
      width: screenWidth(environment),
      colours: errorIsTerminal && allowsColours(environment))
  }

  /// Whether the environment leaves colours on; see no-color.org.
  static func allowsColours(_ environment: [String: String]) -> Bool {
    (environment[EnvironmentName.noColour.rawValue] ?? "").isEmpty
      && environment[EnvironmentName.terminalKind.rawValue] != "dumb"
  }

  private static func screenWidth(_ environment: [String: String]) -> Int {
    if let columns = environment[EnvironmentName.columns.rawValue].flatMap(Int.init), columns > 0 {
      return columns
    }
    var size = winsize()
    for stream in [STDOUT_FILENO, STDERR_FILENO]
    where ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }
}
