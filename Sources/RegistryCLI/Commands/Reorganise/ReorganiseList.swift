import ArgumentParser
import CooperativeLaw
import Registry

/// `htx reorganise list`: the reorganisations on record.
struct ReorganiseList: Verb {
  static var configuration: CommandConfiguration {
    .said("list", vi: "Liệt kê các vụ tổ chức lại.", en: "List the reorganisations.")
  }

  @Option(
    help: .said(
      vi: "Chỉ các vụ có đơn vị này.", en: "Only those of this unit.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?
  @Option(
    help: .said(
      vi: "Chỉ các vụ open (đang thực hiện), completed (đã hoàn thành), cancelled (đã hủy).",
      en: "Only those that are open, completed or cancelled.",
      value: LocalizedText(vi: "mức", en: "state")))
  var state: WordArgument<ReorganisationState>?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let records = try session.registry(for: .reading)
      .reorganisations(ofUnit: unit, state: state?.word)
    if records.isEmpty {
      session.tell(
        LocalizedText(vi: "Không có vụ tổ chức lại nào.", en: "There are no reorganisations."))
    }
    try session.show(
      Table(ReorganisationColumns.all, rows: records.map(ReorganisationColumns.row)))
    return .done
  }
}

extension ReorganisationState: LabelledWord {}
