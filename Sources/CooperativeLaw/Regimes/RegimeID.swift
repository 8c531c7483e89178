/// Which law judges an act of a unit; stored by this name with every filing.
public enum RegimeID: String, Sendable, CaseIterable, Codable {
  /// HTX and LHHTX before the 1996 law: not known to this program.
  case beforeLaw1996 = "BEFORE_1997"
  /// Law 47-L/CTN of 1996, from 1997-01-01.
  case law1996 = "L1996"
  /// Law 18/2003/QH11, from 2004-07-01.
  case law2003 = "L2003"
  /// Law 23/2012/QH13, from 2013-07-01.
  case law2012 = "L2012"
  /// Law 17/2023/QH15, from 2024-07-01, for HTX and LHHTX.
  case law2023 = "L2023"
  /// THT before Decree 151/2007/NĐ-CP: not known to this program.
  case beforeDecree151 = "THT_BEFORE_2007"
  /// Decree 151/2007/NĐ-CP on THT, from 2007-11-01.
  case decree151 = "ND151"
  /// Decree 77/2019/NĐ-CP on THT, from 2019-11-25.
  case decree77 = "ND77"
  /// Law 17/2023/QH15, from 2024-07-01, for THT.
  case law2023Group = "L2023_THT"
}
