import CooperativeLaw
import Registry

@testable import RegistryCLI

/// The page of errors: every one with its words, its remedy and how the run ends.
struct ErrorPage {
  let language: Language

  var text: String {
    """
    \(heading[language])
    ## \(word("Mã thoát", "Exit codes"))

    | \(word("mã", "code")) | \(word("nghĩa", "meaning")) |
    |---|---|
    \(Outcome.allCases.map(row).joined(separator: "\n"))

    ## \(word("Sức nặng của một nhận xét", "How much a finding weighs"))

    | \(word("mã", "code")) | \(word("hiện ra", "shown as")) | \(word("nghĩa", "meaning")) |
    |---|---|---|
    \(Severity.allCases.map(row).joined(separator: "\n"))

    ## \(word("Các lỗi", "The errors"))

    \(ErrorPage.samples.map(section).joined(separator: "\n"))
    """
  }

  /// Every error that `htx` tells in words of its own, by name.
  static let samples: [(name: String, error: any ReportableError)] =
    RegistryErrorName.allCases.map { ($0.rawValue, $0.sample) } + commandErrors

  private func section(_ name: String, _ error: any ReportableError) -> String {
    let remedy = error.remedy.map { "\n\(word("Cách sửa", "Remedy")): \($0[language])\n" } ?? ""
    let ends = word("Mã thoát", "Exit code")
    let said = error.message[language].replacing("DocumentationTests.", with: "")
    return "### `\(name)`\n\n> \(said)\n\(remedy)\n\(ends): \(error.exit.rawValue)\n"
  }

  private func row(_ outcome: Outcome) -> String {
    "| \(outcome.rawValue) | \(ErrorPage.meaning(of: outcome)[language]) |"
  }

  private func row(_ severity: Severity) -> String {
    let told = severity.word[language]
    return "| `\(severity.rawValue)` | \(told) | \(ErrorPage.meaning(of: severity)[language]) |"
  }

  private func word(_ vi: String, _ en: String) -> String {
    LocalizedText(vi: vi, en: en)[language]
  }

  private static func meaning(of severity: Severity) -> LocalizedText {
    switch severity {
    case .note:
      LocalizedText(vi: "Nên biết; không đòi hỏi gì.", en: "Worth knowing; nothing is asked.")
    case .warning:
      LocalizedText(
        vi: "Hợp luật, hoặc chưa thấy là trái luật, nhưng nên xem lại. Được giữ cùng hồ sơ.",
        en: "Lawful, or not known to be unlawful, but to be looked at. Kept with the filing.")
    case .blocker:
      LocalizedText(
        vi: "Hồ sơ bị từ chối; không ghi gì.", en: "The filing is refused; nothing is written.")
    }
  }

  private static func meaning(of outcome: Outcome) -> LocalizedText {
    switch outcome {
    case .done: LocalizedText(vi: "Xong.", en: "Done.")
    case .problemsFound: LocalizedText(vi: "Kiểm tra thấy vấn đề.", en: "A check found problems.")
    case .notFound:
      LocalizedText(
        vi: "Không có thứ được gọi tên, hoặc có nhiều thứ cùng tên.",
        en: "What was named is not there, or several things answer to the name.")
    case .refused:
      LocalizedText(
        vi: "Bị từ chối theo luật; các nhận xét nói theo điều nào.",
        en: "Refused by a rule of law; the findings say which.")
    case .busy: LocalizedText(vi: "Sổ đang bận.", en: "The registry is busy.")
    case .damaged:
      LocalizedText(
        vi: "Tệp hỏng, không phải sổ đăng ký, hoặc do bản mới hơn ghi.",
        en: "The file is damaged, not a registry, or from a newer version.")
    case .rejected:
      LocalizedText(
        vi: "Một số hoặc mọi dòng nhập bị loại.", en: "Some or all input rows are rejected.")
    case .usage:
      LocalizedText(
        vi: "Lệnh viết sai, hoặc tệp không dùng được như yêu cầu.",
        en: "Wrong usage, or a file that may not be used as asked.")
    case .ourFault:
      LocalizedText(
        vi: "Lỗi của chương trình, hoặc ổ đĩa không ghi được.",
        en: "Our own fault, or a disk that cannot be written to.")
    }
  }

  private let heading = LocalizedText(
    vi: """
      # Lỗi, mã thoát và nhận xét

      Trang này do chương trình sinh ra từ chính các lỗi; đừng sửa tay. Khi bị từ chối hoặc bị loại, sổ
      vẫn nguyên như trước, từng byte.

      """,
    en: """
      # Errors, exit codes and findings

      This page is made from the errors themselves; do not edit it. A refusal or rejection leaves the
      registry as it was, byte for byte.

      """)
}
