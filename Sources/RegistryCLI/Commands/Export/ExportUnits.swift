import ArgumentParser
import CooperativeLaw
import Registry

/// `htx export units`: the units that the filters let through.
struct ExportUnits: Verb {
  static var configuration: CommandConfiguration {
    .said("units", vi: "Xuất các đơn vị.", en: "Export units.")
  }

  @Option(
    help: .said(
      vi: "Chỉ loại hình này: cooperative, group, union.",
      en: "Only this kind: cooperative, group, union.",
      value: LocalizedText(vi: "loại-hình", en: "kind")),
    transform: { try ExportUnits.value($0) })
  var kind: UnitKind?

  @Option(
    help: .said(
      vi: "Chỉ tình trạng pháp lý này, như active.", en: "Only this legal status, such as active.",
      value: LocalizedText(vi: "tình-trạng", en: "status")),
    transform: { try ExportUnits.value($0) })
  var status: LegalStatus?

  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    var filter = UnitFilter()
    filter.kind = kind
    filter.status = status?.rawValue
    let request = ExportRequest.units(filter, at: moment, disclosure: disclosed.disclosure)
    try session.export(.table(Table(request, from: registry)))
    session.tellCovered(disclosed.disclosure)
    return .done
  }

  private static func value<Choice: CaseIterable & RawRepresentable<String>>(
    _ text: String
  ) throws -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(
      say(LocalizedText(vi: "Chỉ nhận: \(choices).", en: "It must be one of: \(choices).")))
  }
}
