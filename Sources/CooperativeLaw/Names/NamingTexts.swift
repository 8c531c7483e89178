/// The texts that naming rules stand in.
enum NamingTexts {
  static let law2012 = "23/2012/QH13"
  static let decree193 = "193/2013/NĐ-CP"
  static let circular03 = "03/2014/TT-BKHĐT"
  static let decree77 = "77/2019/NĐ-CP"
  static let law2023 = "17/2023/QH15"
  static let circular09 = "09/2024/TT-BKHĐT"
  static let decree92 = "92/2024/NĐ-CP"
  static let decree294 = "294/2026/NĐ-CP"
  static let decree295 = "295/2026/NĐ-CP"

  /// Like names are barred nationwide.
  static let likeNamesLaw2023 = Citation(law2023, "Điều 50 khoản 5 điểm a")
  /// A group's two-part name and its letters.
  static let groupName = Citation(decree77, "Điều 13 khoản 2")
  /// A group's name is alone in its commune.
  static let groupNameInCommune = Citation(decree77, "Điều 13 khoản 1")
  /// The registry may refuse other confusing names.
  static let discretion193 = Citation(decree193, "Điều 10 khoản 2 điểm h")
  /// The decree on groups whose content this program does not know.
  static let groupsDecree294 = Citation(decree294, "toàn văn", confidence: .unknown)
  /// The list of letters and symbols whose content this program does not know.
  static let symbolsAnnex = Citation(circular09, "Phụ lục VIII", confidence: .unknown)
}
