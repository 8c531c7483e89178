import ArgumentParser
import CooperativeLaw
import Registry

/// `htx ocop expiring`: recognitions that end soon, the first to end first.
struct OcopExpiring: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "expiring", vi: "Sản phẩm sắp hết hạn công nhận, hết hạn trước đứng trước.",
      en: "Products whose recognition ends soon, the first to end first.",
      discussion: LocalizedText(
        vi: "Nơi công nhận phải báo chủ thể bằng văn bản chậm nhất 30 ngày trước khi hết hạn.",
        en: "Who recognised it writes to the owner 30 days before the end at the latest."))
  }

  @Option(
    help: .said(
      vi: "Hết hạn trong số ngày này (mặc định 180).",
      en: "Ends within so many days (180 if not given).",
      value: LocalizedText(vi: "số-ngày", en: "days")))
  var within = 180
  @OptionGroup var options: OcopFilterOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func validate() throws {
    guard within < 0 else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--within là số ngày, từ 0 trở lên.", en: "--within is a number of days from 0 on.")))
  }

  func run(in session: Session) throws -> Outcome {
    let registry = try session.registry(for: .reading)
    let moment = session.moment(read)
    var filter = try options.filter(in: registry, at: moment)
    filter.expiringWithin = within
    let found = try registry.expiringProducts(filter, at: moment)
    try session.show(OcopColumn.table(OcopColumn.expiring, found))
    session.tell(
      LocalizedText(
        vi: "\(found.count) sản phẩm hết hạn trong \(within) ngày.",
        en: "\(found.count) products end within \(within) days."))
    return .done
  }
}
