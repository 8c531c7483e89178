/// The one pass over the registered names.
struct NameSearch {
  private let kind: UnitKind
  private let proposed: ProposedName
  private let key: NameKey
  private let skeleton: NameSkeleton
  private let short: SecondName?
  private let foreign: SecondName?
  private var scratch = NameSkeleton()

  init(kind: UnitKind, proposed: ProposedName, key: NameKey) {
    self.kind = kind
    self.proposed = proposed
    self.key = key
    skeleton = NameSkeleton(proposed.full)
    short = proposed.short.map { SecondName($0) }
    foreign = proposed.foreign.map { SecondName($0) }
  }

  mutating func matches(with other: RegisteredName) -> [NameMatch] {
    guard isComparable(other) else { return [] }
    scratch.read(other.full)
    var found = scratch.mayBeLike(skeleton) ? Likeness.between(key, NameKey(other.full)) : []
    if kind != .group {
      if isSame(short, other.short) { found.append(.short) }
      if isSame(foreign, other.foreign) { found.append(.foreign) }
    }
    return found.map { NameMatch(other: other, likeness: $0) }
  }

  /// Groups are compared with groups of the commune, cooperatives and unions with each other.
  private func isComparable(_ other: RegisteredName) -> Bool {
    kind == .group
      ? other.kind == .group && other.isSameCommune : other.kind != .group
  }

  private func isSame(_ one: SecondName?, _ other: String?) -> Bool {
    guard let one, let other, !one.written.isEmpty else { return false }
    return PlainLetters.of(other, are: one.letters) && one.written == SecondName.written(other)
  }

  /// A short or foreign name made ready for comparing.
  private struct SecondName {
    let written: String
    let letters: [UInt8]

    init(_ name: String) {
      written = SecondName.written(name)
      letters = PlainLetters.of(name)
    }

    static func written(_ name: String) -> String {
      name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
