import ArgumentParser
import CooperativeLaw

/// How a unit is named on the command line.
enum UnitArgument {
  /// Help of the argument that names a unit.
  static var help: ArgumentHelp {
    .said(
      vi: "Mã số thuế, số trong sổ (HTX-00017), hoặc một phần tên.",
      en: "Tax code, local number (HTX-00017), or part of the name.",
      value: LocalizedText(vi: "đơn-vị", en: "unit"))
  }
}
