import ArgumentParser
import CooperativeLaw
import Registry

/// `htx filing correct N`: puts a clerical error of a filing right.
struct FilingCorrect: Verb {
  static var configuration: CommandConfiguration {
    .said(
      "correct", vi: "Đính chính một hồ sơ ghi sai so với giấy tờ.",
      en: "Correct a filing that was typed otherwise than its papers.",
      discussion: LocalizedText(
        vi: """
          --set MỤC=GIÁ-TRỊ, nhiều lần được; mục như cột của danh sách, ví dụ phone, charter_capital, \
          full_name, joined_on. Giá trị rỗng thì bỏ mục đó. --effective là ngày đúng khi ngày có hiệu \
          lực bị ghi sai. Thay đổi ghi sau vẫn giữ nguyên; điều đã ghi sai vẫn đọc được trong lịch sử.
          """,
        en: """
          --set FIELD=VALUE, as often as needed; fields are the columns of lists, such as phone, \
          charter_capital, full_name, joined_on. An empty value takes it away. --effective is the \
          right day when the effective day was typed wrong. Later changes stay; what was written \
          wrongly can still be read in the history.
          """))
  }

  @Argument(help: .filingNumber) var number: Int64
  @Option(
    help: .said(
      vi: "Mục và giá trị đúng, ví dụ phone=0912345678.",
      en: "A field and its right value, such as phone=0912345678.",
      value: LocalizedText(vi: "mục=giá-trị", en: "field=value")))
  var set: [String] = []
  @Option(
    help: .said(
      vi: "Đơn vị nào, khi hồ sơ về nhiều đơn vị.", en: "Which unit, when it is about several.",
      value: LocalizedText(vi: "đơn-vị", en: "unit")))
  var unit: String?
  @Option(
    help: .said(
      vi: "Thành viên nào, khi đính chính thông tin của một người.",
      en: "Which member, when a person's data are corrected.",
      value: LocalizedText(vi: "thành-viên", en: "member")))
  var member: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) throws -> Outcome {
    var details = try session.filing(write)
    details.effectiveOn = nil
    let correction = FilingCorrection(
      values: try values(), effectiveOn: write.effective?.date, unit: unit, member: member)
    guard !correction.values.isEmpty || correction.effectiveOn != nil else {
      throw RegistryError.invalidValue(
        field: "--set", value: "",
        reason: LocalizedText(
          vi: "chưa ghi mục nào; thêm --set MỤC=GIÁ-TRỊ hoặc --effective NGÀY.",
          en: "nothing is given; add --set FIELD=VALUE or --effective DATE."))
    }
    try session.show(
      session.registry(for: .writing).correct(filing: number, correction, details))
    return .done
  }

  /// What was typed as `field=value`, each field once.
  private func values() throws -> [String: String] {
    try set.reduce(into: [:]) { values, text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let field = String(parts[0].filter { !$0.isWhitespace })
      guard parts.count == 2, !field.isEmpty, values[field] == nil else {
        throw RegistryError.invalidValue(
          field: "--set", value: text,
          reason: LocalizedText(
            vi: "ghi MỤC=GIÁ-TRỊ, mỗi mục một lần.", en: "write FIELD=VALUE, each field once."))
      }
      values[field] = String(parts[1])
    }
  }
}
