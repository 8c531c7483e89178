import ArgumentParser
import CooperativeLaw
import Registry

/// `htx report group-book`: the book of cooperative groups, form II.01.
struct ReportGroupBook: DisclosingVerb {
  static var configuration: CommandConfiguration {
    .said(
      "group-book", vi: "Sổ theo dõi tổ hợp tác (Mẫu II.01, Nghị định 77/2019/NĐ-CP).",
      en: "The book of cooperative groups (form II.01, Decree 77/2019).",
      discussion: LocalizedText(
        vi: """
          Mỗi tổ một dòng như lúc thành lập, dưới đó mỗi ngày có thay đổi một dòng, chỉ ghi mục đã đổi. \
          Số thành viên là vào ngày xem. Giấy tờ, điện thoại, địa chỉ của người đại diện bị che nếu \
          không có --full --purpose.
          """,
        en: """
          One line a group as founded, and under it one for each day something changed, with what \
          changed only. Members are those of the day. Papers, phones and addresses of representatives \
          are covered without --full --purpose.
          """))
  }

  @OptionGroup var scope: AreaScope
  @OptionGroup var disclosed: DisclosureOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  var profile: ColumnProfile { .groupBook }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    let book = try registry.groupBook(
      in: scope.area(in: registry, on: moment.day), at: moment, disclosure: disclosed.disclosure)
    try session.show(Table(book))
    return .done
  }
}
