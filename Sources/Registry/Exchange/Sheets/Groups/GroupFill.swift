internal import CooperativeLaw
internal import VietnameseText

/// Carries what group rows say to the rows below them, and only what they say without doubt.
struct GroupFill {
  /// The group rows that stand over the next row, by what they say.
  private var standing: [GroupColumn: (row: Int, text: GroupText, answer: GroupAnswer)] = [:]
  private let columns: Set<GroupColumn>
  private let names: (any GroupNames)?
  /// How many cells each column got.
  private(set) var filled: [GroupColumn: Int] = [:]
  /// Group rows that look like something and name it not, or not it alone.
  private(set) var left: [GroupLeft] = []

  /// Carries nothing yet; the columns are those that the sheet has not.
  init(_ columns: some Sequence<GroupColumn>, names: (any GroupNames)?) {
    self.columns = Set(columns)
    self.names = names
  }

  /// Takes in a group row.
  mutating func enter(_ words: String, row: Int) throws {
    guard !columns.isEmpty else { return }
    let text = GroupText(words)
    if let kind = text.memberKind {
      standing[.memberKind] = (row, text, .one(kind.rawValue))
    } else if text.isLikeArea {
      standing = columns.contains(.area) ? [.area: (row, text, .none)] : [:]
    } else if columns.contains(.unit), let names {
      let answer = try names.unit(text)
      guard text.isLikeUnit || answer != .none else { return }
      standing[.unit] = (row, text, answer)
      standing[.memberKind] = nil
      if answer == .several { leave(row, text, .severalUnits) }
      if answer == .none { leave(row, text, .unknownUnit) }
    }
  }

  /// The value of a column on the next row, whose day of registration is given for areas; empty when
  /// no group row says it.
  mutating func value(_ column: GroupColumn, on day: CivilDate?) throws -> String {
    guard let group = standing[column] else { return "" }
    let answer = column == .area ? try area(group.row, group.text, on: day) : group.answer
    guard case .one(let value) = answer else { return "" }
    filled[column, default: 0] += 1
    return value
  }

  private mutating func area(
    _ row: Int, _ text: GroupText, on day: CivilDate?
  ) throws -> GroupAnswer {
    guard let day, let names else { return .none }
    let answer = try names.area(text, on: day)
    if answer == .several { leave(row, text, .severalAreas) }
    if answer == .none { leave(row, text, .unknownArea) }
    return answer
  }

  private mutating func leave(_ row: Int, _ text: GroupText, _ reason: GroupLeft.Reason) {
    guard left.count < GroupLeft.limit, left.last?.row != row else { return }
    left.append(GroupLeft(row: row, text: text.words, reason: reason))
  }
}

/// A group row that was not carried to the rows below it.
public struct GroupLeft: Sendable, Equatable {
  /// Why it was not.
  public enum Reason: Sendable {
    /// Several units have the name.
    case severalUnits
    /// No unit on record has the name.
    case unknownUnit
    /// Several communes had the name on the day of registration.
    case severalAreas
    /// No commune had the name on the day of registration.
    case unknownArea
  }

  /// How many are kept for the report.
  static let limit = 20

  /// The row of the sheet.
  public let row: Int
  /// What it says.
  public let text: String
  /// Why it was left.
  public let reason: Reason
}
