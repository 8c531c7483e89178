import ArgumentParser
import CooperativeLaw

/// The language that the current command speaks.
enum Speech {
  /// A task's own value, so that commands in two languages can run side by side in tests.
  @TaskLocal static var language: Language = .vi
}

/// The wording of a text in the language that the current command speaks.
func say(_ text: LocalizedText) -> String { text[Speech.language] }

extension ArgumentHelp {
  /// Help for an option, worded in the language spoken when the command is parsed.
  static func said(vi: String, en: String, value: LocalizedText? = nil) -> ArgumentHelp {
    ArgumentHelp(
      "\(say(LocalizedText(vi: vi, en: en)))", valueName: value.map { say($0) })
  }
}
