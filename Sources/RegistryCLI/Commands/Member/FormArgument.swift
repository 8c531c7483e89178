import ArgumentParser
import CooperativeLaw
import Registry

/// What is typed after `--form`.
enum FormArgument: ExpressibleByArgument, Equatable {
  /// The columns of the contract, which can be imported again.
  case plain
  /// The form in use on the day.
  case auto
  /// A form by its number.
  case form(MemberForm)

  /// Reads a form's number in any case.
  init?(argument: String) {
    switch argument.lowercased() {
    case "plain": self = .plain
    case "auto": self = .auto
    default:
      let form = MemberForm.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
      guard let form else { return nil }
      self = .form(form)
    }
  }

  static var allValueStrings: [String] {
    ["plain", "auto"] + MemberForm.allCases.map(\.rawValue)
  }

  var defaultValueDescription: String { "plain" }

  /// The form for a unit on a day; `nil` for the plain columns.
  func form(of unit: String, in registry: Registry, at moment: Moment) throws -> MemberForm? {
    switch self {
    case .plain: return nil
    case .form(let form): return form
    case .auto:
      let kind = try registry.unit(named: unit, at: moment).kind
      guard let form = MemberForm.inForce(on: moment.day, for: kind) else {
        throw FormNotKnown(day: moment.day)
      }
      return form
    }
  }
}

/// The form of a group's member list before Circular 09/2024 is not known to the program.
struct FormNotKnown: ReportableError {
  let day: CivilDate

  var exit: Outcome { .usage }
  var message: LocalizedText {
    LocalizedText(
      vi: "Chưa biết mẫu danh sách thành viên tổ hợp tác vào ngày \(day.slashed).",
      en: "The form of a group's member list on \(day.slashed) is not known.")
  }
  var remedy: LocalizedText? {
    LocalizedText(
      vi: "Hãy dùng --form plain, hoặc --form III-2 cho ngày từ 01/07/2024.",
      en: "Use --form plain, or --form III-2 for days from 01/07/2024.")
  }
}
