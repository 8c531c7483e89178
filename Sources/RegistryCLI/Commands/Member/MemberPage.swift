import CooperativeLaw
import Registry

extension PageTitle {
  /// What a list of members is called, and of which unit; before its registration a unit goes by what
  /// was typed.
  static func members(
    _ title: LocalizedText, of unit: String, in registry: Registry, at moment: Moment
  ) throws -> PageTitle {
    let name: String
    do {
      name = try registry.unit(named: unit, at: moment).name
    } catch RegistryError.unitNotFound {
      name = unit
    }
    return PageTitle(title: title, subtitles: [LocalizedText(vi: name, en: name)])
  }

  /// The title of a list that is in no form of the law.
  static let memberList = LocalizedText(vi: "Danh sách thành viên", en: "List of members")
}
