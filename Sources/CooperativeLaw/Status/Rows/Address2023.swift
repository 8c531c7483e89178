/// Not at the registered address: the tax authority sets and ends it.
///
/// Decree 92/2024/NĐ-CP Điều 27 khoản 6, Điều 28 khoản 5; Decree 295/2026/NĐ-CP Điều 27 khoản 3,
/// Điều 28 khoản 3.
enum Address2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap { decree in
    rows(
      StatusSubject.cooperatives, decree.at("Điều 27 khoản 6", "Điều 27 khoản 3"), by: decree)
      + rows(
        [.group] + StatusSubject.dependents, decree.at("Điều 28 khoản 5", "Điều 28 khoản 3"),
        by: decree)
  }

  private static func rows(
    _ subjects: [StatusSubject], _ place: Citation, by decree: StatusDecree
  ) -> [StatusRow] {
    [
      decree.row(
        subjects, [.active], .notAtAddressSet,
        StatusTransition(.to(.notAtAddress), documents: [.taxPaper], [place])),
      decree.row(
        subjects, [.notAtAddress], .notAtAddressLifted,
        StatusTransition(.to(.active), documents: [.taxPaper], [place])),
    ]
  }
}
