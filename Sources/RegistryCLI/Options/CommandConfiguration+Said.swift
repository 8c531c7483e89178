import ArgumentParser
import CooperativeLaw

extension CommandConfiguration {
  /// A noun or verb with its abstract in both languages and its Vietnamese alias.
  ///
  /// Give it from a computed `static var configuration`, so that help follows the language.
  static func said(
    _ name: String, vi: String, en: String, discussion: LocalizedText? = nil,
    verbs: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: say(LocalizedText(vi: vi, en: en)),
      discussion: discussion.map { say($0) } ?? "", subcommands: verbs,
      aliases: VietnameseNames.aliases(of: name))
  }
}
