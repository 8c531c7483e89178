import ArgumentParser
import CooperativeLaw
import Registry

/// `htx filing void N`: withdraws all that a filing wrote.
struct FilingVoid: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "void", vi: "Hủy bỏ một hồ sơ: rút lại mọi điều hồ sơ đã ghi.",
      en: "Void a filing: withdraw everything it wrote.",
      discussion: LocalizedText(
        vi: """
          Điều có giá trị liền trước hồ sơ đó trở lại. Hồ sơ sau ghi cùng mục thì rút theo và được \
          liệt kê để nộp lại; --replay ghi lại tất cả trong một lần. Xem trước bằng --dry-run. Hủy \
          bỏ nhầm thì hủy bỏ chính hồ sơ hủy bỏ.
          """,
        en: """
          What was valid just before it is back. Later filings on the same facts are withdrawn with \
          it and listed to be filed again; --replay tells them all again in one go. Look first with \
          --dry-run. A void made by mistake is itself voided.
          """))
  }

  @Argument(help: .filingNumber) var number: Int64
  @Flag(
    help: .said(
      vi: "Ghi lại các hồ sơ hợp lệ sau đó trên cùng mục.",
      en: "Tell the later lawful filings on the same facts again."))
  var replay = false
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    let receipt = try session.registry(for: .writing)
      .void(filing: number, replays: replay, session.filing(write))
    try session.show(receipt)
    return .done
  }
}

extension ArgumentHelp {
  /// Help for the filing that a verb is about.
  static var filingNumber: ArgumentHelp {
    .said(
      vi: "Số hồ sơ.", en: "The filing's number.", value: LocalizedText(vi: "số", en: "number"))
  }
}

extension Session {
  /// Shows what a void or a correction did, fact by fact, and what becomes of later filings.
  func show(_ receipt: CorrectionReceipt) throws {
    try show(receipt.filing, with: CorrectionParts.all(receipt))
    let lost = receipt.later.filter { $0.outcome == .withdrawn }
    guard !lost.isEmpty else { return }
    tell(
      LocalizedText(
        vi: "Có \(lost.count) hồ sơ sau đó cần nộp lại; thêm --replay để ghi lại trong một lần.",
        en: "\(lost.count) later filings have to be filed again; --replay does it in one go."))
  }
}
