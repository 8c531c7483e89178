import ArgumentParser
import CooperativeLaw
import VietnameseText

/// A word where a noun or verb should stand, which the parser would only call unexpected.
struct UnknownCommand: ReportableError, Equatable {
  /// Words further apart than this are not taken for a slip of the fingers.
  private static let farthest = 2

  /// The words before it, such as `htx unit`.
  let path: String
  /// What was typed.
  let word: String
  /// The nearest name, when there is one near.
  let suggestion: String?

  /// Looks for such a word; `nil` when every word up to the verb is known.
  init?(in arguments: [String], root: any ParsableCommand.Type) {
    var (command, path) = (root, [root._commandName])
    for word in arguments {
      if let next = GlobalArguments.child(of: command, named: word) {
        command = next
        path.append(word)
        continue
      }
      let isName = !word.hasPrefix("-") && !(path.count == 1 && word == "help")
      guard isName, !command.configuration.subcommands.isEmpty else { return nil }
      self.init(path: path.joined(separator: " "), word: word, under: command)
      return
    }
    return nil
  }

  private init(path: String, word: String, under command: any ParsableCommand.Type) {
    self.path = path
    self.word = word
    let names = command.configuration.subcommands.flatMap {
      [$0._commandName] + $0.configuration.aliases
    }
    let near = names.compactMap { name in
      editDistance(word.utf8, name.utf8, limit: UnknownCommand.farthest).map { (name, $0) }
    }
    suggestion = near.min { $0.1 < $1.1 }?.0
  }

  var exit: Outcome { .usage }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(path) không có lệnh \"\(word)\".", en: "\(path) has no command \"\(word)\".")
  }

  var remedy: LocalizedText? {
    guard let suggestion else {
      return LocalizedText(
        vi: "Hãy xem các lệnh bằng \(path) --help.", en: "See the commands with \(path) --help.")
    }
    return LocalizedText(
      vi: "Có phải ý bạn là \(path) \(suggestion)?", en: "Did you mean \(path) \(suggestion)?")
  }
}
