import Glibc

/// What the program asks the system for.
enum SystemFacts {
  /// The environment variables that `htx` knows and that are set.
  static func environment() -> [String: String] {
    let values = EnvironmentName.allCases.map { name in
      (name.rawValue, getenv(name.rawValue).map { String(cString: $0) })
    }
    return Dictionary(values, uniquingKeysWith: { $1 }).compactMapValues { $0 }
  }

  /// The name of the account that runs the program.
  static func account() -> String? {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
  }
}
