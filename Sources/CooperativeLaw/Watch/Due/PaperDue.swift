/// When a paper of a unit runs out: a THT's contract, a certificate of its production.
public enum PaperDue {
  /// The end of the contract of a THT (hết thời hạn ghi trong hợp đồng hợp tác).
  ///
  /// Decree 77/2019/NĐ-CP Điều 14 khoản 1 điểm a. The day it was signed is not on record, so months
  /// are counted from the registration.
  public static func contract(
    _ unit: String, registeredOn day: CivilDate, months: Int
  ) -> DueItem {
    let last = day.adding(months: months)
    return DueItem(
      .contract, of: unit,
      LocalizedText(
        vi: "Hết hợp đồng hợp tác \(months) tháng, tính từ ngày đăng ký",
        en: "Contract of \(months) months ends, from registration"),
      by: .day(last), .decree77("Điều 14 khoản 1 điểm a", on: last),
      command: "htx dissolve open \(unit) --ground term_over")
  }

  /// The last day of a certificate of production, such as VietGAP.
  public static func certification(
    _ unit: String, scheme: LocalizedText, scope: String, endsOn last: CivilDate
  ) -> DueItem {
    let scope = scope.isEmpty ? "" : ": \(scope)"
    return DueItem(
      .certification, of: unit,
      LocalizedText(
        vi: "Hết hạn chứng nhận \(scheme.vi)\(scope)", en: "Certificate ends, \(scheme.en)\(scope)"),
      by: .day(last), nil, command: "htx certification add \(unit)")
  }
}
