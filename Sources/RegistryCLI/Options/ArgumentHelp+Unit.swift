import ArgumentParser
import CooperativeLaw

extension ArgumentHelp {
  /// Help for the unit that a verb is about.
  static var unit: ArgumentHelp {
    .said(
      vi: "Mã số thuế, số nội bộ, hoặc một phần tên (có dấu hay không).",
      en: "A tax code, a local number, or part of a name, with or without marks.",
      value: LocalizedText(vi: "đơn-vị", en: "unit"))
  }
}
