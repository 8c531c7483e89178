import CooperativeLaw

/// The argument parser's own words, which it has in English only.
///
/// In a pattern `{}` stands for anything and is kept, `{+}` is translated in its turn.
enum ParserPhrases {
  /// A help screen in the language spoken.
  static func help(_ text: String) -> String {
    translated(text) { line in
      (PhrasePattern.translation(of: line, in: helpLines) ?? line).replacing(fragments)
    }
  }

  /// An error with its usage line in the language spoken.
  static func error(_ text: String) -> String {
    translated(text) { PhrasePattern.translation(of: $0, in: errorLines) ?? $0 }
  }

  private static func translated(_ text: String, line translate: (String) -> String) -> String {
    guard Speech.language == .vi else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { translate(String($0)) }.joined(separator: "\n")
  }

  private static let helpLines = [
    PhrasePattern("OVERVIEW: {}", "TỔNG QUAN: {}"),
    PhrasePattern("USAGE: {}", "CÁCH DÙNG: {}"),
    PhrasePattern("ARGUMENTS:", "THAM SỐ:"),
    PhrasePattern("OPTIONS:", "TÙY CHỌN:"),
    PhrasePattern("SUBCOMMANDS:", "CÁC LỆNH:"),
    PhrasePattern("  See '{}' for detailed help.", "  Xem '{}' để biết chi tiết."),
  ]

  private static let fragments = [
    ("Show the version.", "Xem phiên bản."),
    ("Show help information.", "Xem hướng dẫn."),
    // Without the space behind: a narrow screen may break the line there.
    ("(values:", "(nhận:"),
    ("(default:", "(mặc định:"),
    (" default:", " mặc định:"),
    ("<subcommand>", "<lệnh>"),
    ("<options>", "<tùy chọn>"),
  ]

  private static let errorLines =
    [
      PhrasePattern("Error: {+}", "Lỗi: {+}"),
      PhrasePattern("Help:  {}", "Gợi ý:  {}"),
      PhrasePattern("Usage: {} <subcommand>", "Cách dùng: {} <lệnh>"),
      PhrasePattern("Usage: {}[<options>]{}", "Cách dùng: {}[<tùy chọn>]{}"),
      PhrasePattern("Usage: {}<options>", "Cách dùng: {}<tùy chọn>"),
      PhrasePattern("Usage: {}", "Cách dùng: {}"),
      PhrasePattern("  See '{}' for more information.", "  Xem '{}' để biết thêm."),
      PhrasePattern("   or: {+}", "   hoặc: {+}"),
    ] + optionErrors + valueErrors + commandErrors

  private static let optionErrors = [
    PhrasePattern(
      "Unknown option '{}'. Did you mean '{}'?",
      "Không có tùy chọn '{}'. Có phải ý bạn là '{}'?"),
    PhrasePattern("Unknown option '{}'", "Không có tùy chọn '{}'"),
    PhrasePattern("Invalid option: {}", "Tùy chọn không hợp lệ: {}"),
    PhrasePattern("Missing value for '{}' in '{}'", "Thiếu giá trị cho '{}' trong '{}'"),
    PhrasePattern("Missing value for '{}'", "Thiếu giá trị cho '{}'"),
    PhrasePattern(
      "The option '{}' does not take any value, but '{}' was specified.",
      "Tùy chọn '{}' không nhận giá trị, nhưng lại có '{}'."),
    PhrasePattern(
      "Value to be set with flag {} had already been set with flag {}",
      "Tùy chọn {} trái với tùy chọn {} đã cho trước đó"),
  ]

  private static let valueErrors = [
    PhrasePattern(
      "The value '{}' is invalid for '{}'. Please provide one of the following:",
      "Giá trị '{}' không hợp lệ cho '{}'. Hãy chọn một trong các giá trị:"),
    PhrasePattern(
      "The value '{}' is invalid for '{}'. Please provide one of {|}.",
      "Giá trị '{}' không hợp lệ cho '{}'. Hãy chọn {|}."),
    PhrasePattern(
      "The value '{}' is invalid for '{}': {}", "Giá trị '{}' không hợp lệ cho '{}': {}"),
    PhrasePattern("The value '{}' is invalid for '{}'", "Giá trị '{}' không hợp lệ cho '{}'"),
    PhrasePattern("The value '{}' is invalid.{}", "Giá trị '{}' không hợp lệ.{}"),
    PhrasePattern("Missing expected argument '{}'", "Thiếu tham số '{}'"),
    PhrasePattern("Missing one of: '{}'", "Thiếu một trong các tham số: '{}'"),
    PhrasePattern("Unexpected argument '{}'", "Thừa tham số '{}'"),
    PhrasePattern("{} unexpected arguments: '{}'", "Thừa {} tham số: '{}'"),
  ]

  private static let commandErrors = [
    PhrasePattern("Missing required subcommand.", "Thiếu tên lệnh."),
    PhrasePattern(
      "Can't generate completion scripts for '{}'.",
      "Không tạo được kịch bản gợi ý lệnh cho '{}'."),
    PhrasePattern("Can't autodetect a supported shell.", "Không nhận ra trình lệnh đang dùng."),
    PhrasePattern(
      "Please use --generate-completion-script=<shell> with one of:",
      "Hãy dùng --generate-completion-script=<trình lệnh> với một trong:"),
    PhrasePattern(
      "Internal error. {}", "Lỗi bên trong của chương trình khi đọc dòng lệnh. {}"),
  ]
}
