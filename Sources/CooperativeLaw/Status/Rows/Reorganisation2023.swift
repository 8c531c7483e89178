/// Division, separation, consolidation and merger of HTX and LHHTX.
///
/// Law 17/2023/QH15 Điều 92-95; Decree 92/2024/NĐ-CP Điều 52; Decree 295/2026/NĐ-CP Điều 53.
enum Reorganisation2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap { decree in
    ending.flatMap { endingRows($0, by: decree) } + surviving.flatMap { lasting($0, by: decree) }
  }

  /// A kind, its article in the law, the place on its sending, where the unit ends or is changed.
  private typealias Kind = (
    kind: Reorganisation, article: Int, sent: String, carried: String, paper: StatusDocument
  )

  private static let ending: [Kind] = [
    (.divide, 92, "2 điểm b", "3", .divisionResolution),
    (.consolidate, 94, "2 điểm c", "1", .mergerContract),
    (.merge, 95, "2 điểm c", "3", .mergerContract),
  ]

  private static let surviving: [Kind] = [
    (.separate, 93, "2 điểm b", "2 điểm d", .divisionResolution),
    (.receive, 95, "2 điểm c", "2 điểm d", .mergerContract),
  ]

  private static func sent(_ item: Kind) -> [StatusClock] {
    let place = Citation.law2023("Điều \(item.article) khoản \(item.sent)")
    return [StatusClock(.reorganisationSent, .days(15), place)]
  }

  private static func endingRows(_ item: Kind, by decree: StatusDecree) -> [StatusRow] {
    let status = decree.at("Điều 27 khoản 3", "Điều 27 khoản 5")
    return [
      decree.row(
        StatusSubject.cooperatives, [.active, .suspended], .reorganisationOpened(item.kind),
        StatusTransition(
          .to(.windingUp), opens: item.kind.procedure, endReason: item.kind.endReason,
          documents: [item.paper], starts: sent(item),
          [.law2023("Điều \(item.article)"), status, decree.at(52, 53, "1")], note: whenSwitched)),
      decree.row(
        StatusSubject.cooperatives, [.windingUp], .reorganisationCompleted(item.kind),
        StatusTransition(
          .to(.ended), needs: [item.kind.procedure], endReason: item.kind.endReason,
          documents: [.successorCertificates, .taxPaper],
          starts: [
            StatusClock(
              .reorganisationEnded, .workingDays(decree.pick(3, 1)), decree.at(52, 53, "2"))
          ],
          [
            .law2023("Điều \(item.article) khoản \(item.carried)"), decree.at(52, 53, "2"),
            decree.at(52, 53, "3"),
          ])),
      decree.row(
        StatusSubject.cooperatives, [.windingUp], .reorganisationCancelled(item.kind),
        StatusTransition(
          .before, needs: [item.kind.procedure], documents: [.meetingResolution], [status],
          note: whenDropped)),
    ]
  }

  private static func lasting(_ item: Kind, by decree: StatusDecree) -> [StatusRow] {
    let subjects = StatusSubject.cooperatives
    let procedure = item.kind.procedure
    let article = Citation.law2023("Điều \(item.article)")
    let carried = Citation.law2023("Điều \(item.article) khoản \(item.carried)")
    return [
      decree.row(
        subjects, [.active, .suspended], .reorganisationOpened(item.kind),
        StatusTransition(
          .unchanged, opens: procedure, documents: [item.paper], starts: sent(item), [article])),
      decree.row(
        subjects, [.active, .suspended], .reorganisationCompleted(item.kind),
        StatusTransition(
          .unchanged, needs: [procedure], closes: procedure, documents: [item.paper], [carried])),
      decree.row(
        subjects, [.active, .suspended], .reorganisationCancelled(item.kind),
        StatusTransition(
          .unchanged, needs: [procedure], closes: procedure, documents: [.meetingResolution],
          [article], note: whenDropped)),
    ]
  }

  private static let whenSwitched = LocalizedText(
    vi: """
      Điều 27 tính từ khi có nghị quyết, hợp đồng và đang làm thủ tục; điều về chấm dứt tồn tại \
      ghi chuyển tình trạng sau khi đơn vị mới hoặc đơn vị nhận sáp nhập được cấp đăng ký.
      """,
    en: """
      Article 27 counts from the resolution or contract with the procedure under way; the article \
      on the end of units has the status changed once the successor is registered.
      """)

  static let whenDropped = LocalizedText(
    vi: "Văn bản không nói riêng về việc thôi tổ chức lại; khi không còn làm thủ tục thì trở lại "
      + "tình trạng trước.",
    en: "The text does not speak of giving it up; without the procedure the unit is as before.")
}
