import CooperativeLaw
import Registry

/// What `htx capital record` can record: one member's entry, or a move between two members.
enum CapitalMove: String, LabelledWord {
  case committed
  case contributed
  case paid
  case returned
  case transferred
  case inherited

  /// The entry of one member; `nil` for a move between two.
  var entry: CapitalEntryKind? {
    switch self {
    case .committed: .committed
    case .contributed: .contributed
    case .paid: .paid
    case .returned: .returned
    case .transferred, .inherited: nil
    }
  }

  var label: LocalizedText {
    switch self {
    case .transferred: CapitalEntryKind.transferredOut.label
    case .inherited: LocalizedText(vi: "Thừa kế", en: "Inherited")
    default: entry?.label ?? LocalizedText(vi: rawValue, en: rawValue)
    }
  }

  var shortForms: [String] {
    switch self {
    case .committed: ["cam ket"]
    case .contributed: ["gop", "gop them"]
    case .paid: ["nop"]
    case .returned: ["tra lai", "hoan tra"]
    case .transferred: ["chuyen nhuong", "transfer"]
    case .inherited: ["thua ke", "inheritance"]
    }
  }
}
