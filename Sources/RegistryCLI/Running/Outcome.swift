/// How a run of `htx` ends, told to the shell.
enum Outcome: Int32, CaseIterable {
  /// Done.
  case done = 0
  /// A check found problems.
  case problemsFound = 1
  /// What was named is not there, or several things answer to the name.
  case notFound = 3
  /// Refused by a rule of law; the findings say which. The registry is as it was.
  case refused = 4
  /// Another program is writing to the registry.
  case busy = 5
  /// The file is damaged, not a registry, or from a newer version.
  case damaged = 6
  /// Some or all input rows were rejected.
  case rejected = 7
  /// The command was written wrongly.
  case usage = 64
  /// Our own fault.
  case ourFault = 70
}
