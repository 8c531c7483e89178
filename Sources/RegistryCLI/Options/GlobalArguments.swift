import ArgumentParser

/// Global options as they stand on the command line, read before the parser knows the verb.
enum GlobalArguments {
  /// The global options and whether each takes a value; a test holds them to ``GlobalOptions``.
  static let names: [String: Bool] = [
    "--registry": true, "--lang": true, "--officer": true, "--format": true, "--output": true,
    "--excel": false, "--quiet": false,
  ]

  /// The last value given to an option, as `--name value` or `--name=value`.
  static func value(of name: String, in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    for (place, argument) in zip(options.indices, options).reversed() {
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
      if argument == name, place + 1 < options.endIndex { return options[place + 1] }
    }
    return nil
  }

  /// Moves global options that stand before the verb behind it, where the parser looks for them.
  ///
  /// Without a verb they are left out: a list of verbs or the version needs none of them.
  static func hoisted(_ arguments: [String], root: any ParsableCommand.Type) -> [String] {
    var (command, path, moved) = (root, [String](), [String]())
    var rest = arguments[...]
    while let first = rest.first {
      if let length = optionLength(rest) {
        moved += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else if let next = child(of: command, named: first) {
        command = next
        path.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    // `htx help unit list` takes names only.
    if path.isEmpty, rest.first == "help" { rest = withoutOptions(rest) }
    let isVerb = command.configuration.subcommands.isEmpty
    return path + (isVerb ? moved : []) + rest
  }

  private static func withoutOptions(_ arguments: ArraySlice<String>) -> ArraySlice<String> {
    var (kept, rest) = ([String](), arguments)
    while let first = rest.first {
      let length = optionLength(rest)
      if length == nil { kept.append(first) }
      rest = rest.dropFirst(length ?? 1)
    }
    return kept[...]
  }

  /// How many arguments the global option at the front takes up; `nil` when there is none.
  private static func optionLength(_ arguments: ArraySlice<String>) -> Int? {
    guard let first = arguments.first else { return nil }
    if let equals = first.firstIndex(of: "="), names[String(first[..<equals])] == true { return 1 }
    return names[first].map { takesValue in takesValue ? 2 : 1 }
  }

  /// The command under a noun that a word names, in English or Vietnamese.
  static func child(
    of command: any ParsableCommand.Type, named name: String
  ) -> (any ParsableCommand.Type)? {
    command.configuration.subcommands.first {
      $0._commandName == name || $0.configuration.aliases.contains(name)
    }
  }
}
