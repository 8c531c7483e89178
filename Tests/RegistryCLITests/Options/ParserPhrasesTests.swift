import ArgumentParser
import Testing

@testable import RegistryCLI

@Suite struct ParserPhrasesTests {
  static let errors: [(typed: [String], vietnamese: String)] = [
    (["--nothing"], "Lỗi: Không có tùy chọn '--nothing'"),
    (["-z"], "Lỗi: Không có tùy chọn '-z'"),
    (
      ["unit", "register", "--nam", "A"],
      "Lỗi: Không có tùy chọn '--nam'. Có phải ý bạn là '--name'?"
    ),
    (["unit", "register", "--name"], "Lỗi: Thiếu giá trị cho '--name <name>'"),
    (
      ["unit", "list", "--quiet=yes"],
      "Lỗi: Tùy chọn '--quiet' không nhận giá trị, nhưng lại có 'yes'."
    ),
    (["unit", "list", "extra"], "Lỗi: Thừa tham số 'extra'"),
    (["unit", "list", "one", "two"], "Lỗi: Thừa 2 tham số: 'one', 'two'"),
    (
      ["unit", "register", "--left", "--right"],
      "Lỗi: Tùy chọn '--right' trái với tùy chọn '--left' đã cho trước đó"
    ),
    (["unit", "show"], "Lỗi: Thiếu tham số '<đơn-vị>'"),
    (
      ["unit", "register", "--date", "31/02/2025"],
      "Lỗi: Giá trị '31/02/2025' không hợp lệ cho '--date <date>'"
    ),
    (
      ["unit", "register", "--mode", "bad"],
      "Lỗi: Giá trị 'bad' không hợp lệ cho '--mode <mode>'. "
        + "Hãy chọn 'production', 'consumer' hoặc 'job'."
    ),
    (
      ["unit", "list", "--lang", "fr"],
      "Lỗi: Giá trị 'fr' không hợp lệ cho '--lang <ngôn-ngữ>'. Hãy chọn 'vi' hoặc 'en'."
    ),
    (
      ["--generate-completion-script", "tcsh"],
      "Lỗi: Không tạo được kịch bản gợi ý lệnh cho 'tcsh'."
    ),
  ]

  @Test("Wrong usage is told in Vietnamese and ends with 64", arguments: errors)
  func errorsAreVietnamese(typed: [String], vietnamese: String) {
    let result = Sample.runner.consequences(typed)
    #expect(result.exit == .usage)
    #expect(result.stdout.isEmpty)
    #expect(result.stderr.split(separator: "\n").first.map(String.init) == vietnamese)
    for word in ["Error", "Usage", "Help:", "<subcommand>", "<options>", "more information"] {
      #expect(!result.stderr.contains(word), "\(result.stderr)")
    }
  }

  @Test("Wrong usage is told in English too", arguments: errors)
  func errorsAreEnglish(typed: [String], vietnamese: String) {
    let result = Sample.runner.consequences(typed, environment: ["HTX_LANG": "en"])
    // The typed `--lang fr` names no language, so the environment decides.
    #expect(result.exit == .usage)
    #expect(result.stderr.hasPrefix("Error: "))
  }

  @Test(
    "A help screen has no English of the parser left",
    arguments: [["--help"], ["unit"], ["unit", "register", "--help"], ["help", "unit", "show"]])
  func helpIsVietnamese(typed: [String]) {
    let result = Sample.runner.consequences(typed)
    #expect(result.exit == .done)
    #expect(result.stderr.isEmpty)
    #expect(result.stdout.hasPrefix("TỔNG QUAN: "))
    for word in ["OVERVIEW", "USAGE", "OPTIONS:", "SUBCOMMANDS", "ARGUMENTS", "Show ", "default"] {
      #expect(!result.stdout.contains(word), "\(result.stdout)")
    }
  }

  @Test("Patterns that no command line of ours reaches are translated as well")
  func rarePatterns() {
    #expect(ParserPhrases.error("Error: Missing required subcommand.") == "Lỗi: Thiếu tên lệnh.")
    #expect(
      ParserPhrases.error("Error: Unknown option '-ab'\n   or: Missing value for '-a' in '-ab'")
        == "Lỗi: Không có tùy chọn '-ab'\n   hoặc: Thiếu giá trị cho '-a' trong '-ab'")
    #expect(ParserPhrases.error("Error: Invalid option: -é") == "Lỗi: Tùy chọn không hợp lệ: -é")
    #expect(
      ParserPhrases.error("Error: Missing one of: '--a', '--b'")
        == "Lỗi: Thiếu một trong các tham số: '--a', '--b'")
  }
}
