import ArgumentParser
import CooperativeLaw
import Registry
import VietnameseText

/// A closed list of words that people know by a label.
protocol LabelledWord: CaseIterable, RawRepresentable<String>, Sendable {
  var label: LocalizedText { get }
  /// Short forms beside the code and the label, without marks.
  var shortForms: [String] { get }
}

extension LabelledWord {
  var shortForms: [String] { [] }
}

extension UnitKind: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .cooperative: ["htx"]
    case .group: ["tht"]
    case .union: ["lhhtx"]
    }
  }
}

extension LegalStatus: LabelledWord {}
extension UnitModel: LabelledWord {}
extension PositionRole: LabelledWord {}

extension RegimeID: LabelledWord {
  var shortForms: [String] { rawValue.first == "L" ? [String(rawValue.dropFirst())] : [] }
}

/// A word of a closed list as it is typed: the code, the label, or a short form.
struct WordArgument<Word: LabelledWord>: ExpressibleByArgument {
  let word: Word

  /// Reads it with or without marks and capitals.
  init?(argument: String) {
    let typed = searchKey(argument)
    let found = Word.allCases.first { word in
      [word.rawValue, word.label.vi, word.label.en].contains { searchKey($0) == typed }
        || word.shortForms.contains { searchKey($0) == typed }
    }
    guard let found else { return nil }
    word = found
  }

  /// The codes, for help and completion.
  static var allValueStrings: [String] { Word.allCases.map(\.rawValue) }
}
