import ArgumentParser
import CooperativeLaw
import Registry

/// The day on which papers came, for acts that start a clock of the registry.
struct CaseWriteOptions: ParsableArguments {
  @Option(
    help: .said(
      vi: "Ngày cơ quan đăng ký nhận giấy tờ.", en: "The day the registry received the papers.",
      value: LocalizedText(vi: "ngày", en: "date")))
  var received: DateArgument?
  @OptionGroup var write: WriteOptions
}

extension Session {
  /// The details of a filing on a case.
  func filing(_ options: CaseWriteOptions) throws -> FilingDetails {
    var details = try filing(options.write)
    details.receivedOn = options.received?.date
    return details
  }
}
