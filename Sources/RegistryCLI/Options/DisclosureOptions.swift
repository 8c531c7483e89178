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

  @Flag(
    name: .customLong("public"),
    help: .said(
      vi: "Bản công khai: bỏ hẳn các cột dữ liệu cá nhân.",
      en: "For the public: columns of personal data are left out."))
  var isPublic = false

  /// How much is shown.
  var disclosure: Disclosure {
    full ? .full(purpose: purpose ?? "") : isPublic ? .publicOnly : .masked
  }

  /// Refuses full data without a purpose, or for the public.
  func validate() throws {
    guard !full || !isPublic else {
      throw ValidationError(
        say(
          LocalizedText(
            vi: "Chỉ dùng một trong --full và --public.", en: "Give --full or --public, not both."))
      )
    }
    guard full, (purpose ?? "").allSatisfy(\.isWhitespace) else { return }
    throw ValidationError(
      say(
        LocalizedText(
          vi: "--full cần --purpose: hãy nêu mục đích sử dụng dữ liệu cá nhân.",
          en: "--full needs --purpose: say what the personal data is needed for.")))
  }
}
