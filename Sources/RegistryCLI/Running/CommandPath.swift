import ArgumentParser

/// The noun and the verb of a command line.
struct CommandPath {
  /// Their English names, such as `member export`.
  let name: String
  /// The words that follow.
  let rest: [String]

  /// Reads them off words whose global options stand behind the verb.
  init(_ arguments: [String], root: any ParsableCommand.Type) {
    var (command, names) = (root, [String]())
    for word in arguments {
      guard let next = GlobalArguments.child(of: command, named: word) else { break }
      command = next
      names.append(next._commandName)
    }
    name = names.joined(separator: " ")
    rest = Array(arguments.dropFirst(names.count))
  }
}
