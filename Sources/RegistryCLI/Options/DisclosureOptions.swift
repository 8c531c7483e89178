import ArgumentParser
import CooperativeLaw
import Registry

/// The options of every verb that can show personal data.
struct DisclosureOptions: ParsableArguments {
  @Flag(
    help: .said(
      vi:
        "Hiện đủ dữ liệu cá nhân; phải nêu --purpose. Không có thì số định danh, điện thoại, ngày sinh, địa chỉ bị che.",
      en:
        "Show personal data in full; needs --purpose. Without it IDs, phones, births and addresses are covered."
    ))
  var full = false

  @Option(
    help: .said(
      vi: "Mục đích sử dụng dữ liệu cá nhân.", en: "What the personal data is needed for.",
      value: LocalizedText(vi: "mục-đích", en: "purpose")))
  var purpose: String?

  /// How much is shown.
  var disclosure: Disclosure { full ? .full(purpose: purpose ?? "") : .masked }

  /// Refuses full data without a purpose.
  func validate() throws {
    guard full, (purpose ?? "").allSatisfy(\.isWhitespace) else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--full cần --purpose: hãy nêu mục đích sử dụng dữ liệu cá nhân.",
          en: "--full needs --purpose: say what the personal data is needed for.")))
  }
}
