import ArgumentParser
import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct CommandRunnerTests {
  @Test("Help follows the language of the same command line")
  func helpFollowsLanguage() {
    let english = Sample.runner.consequences(["unit", "--lang", "en", "list", "--help"])
    #expect(english.stdout.hasPrefix("OVERVIEW: List the units."))
    #expect(english.stdout.contains("--as-of <date>"))
    let vietnamese = Sample.runner.consequences(["unit", "list", "--help"])
    #expect(vietnamese.stdout.hasPrefix("TỔNG QUAN: Liệt kê đơn vị."))
    #expect(vietnamese.stdout.contains("--as-of <ngày>"))
    #expect(vietnamese.stdout.contains("TÙY CHỌN CHUNG:"))
  }

  @Test("A noun alone lists its verbs with their Vietnamese names")
  func nounListsVerbs() {
    let result = Sample.runner.consequences(["unit"])
    #expect(result.exit == .done)
    #expect(result.stdout.contains("list, danh-sach"))
    #expect(result.stdout.contains("register, dang-ky"))
  }

  @Test("Vietnamese names run the same verbs")
  func aliasesRun() {
    let english = Sample.runner.consequences(["unit", "list"])
    #expect(Sample.runner.consequences(["don-vi", "danh-sach"]) == english)
  }

  @Test("The version is printed", arguments: [["--version"], ["--lang", "en", "--version"]])
  func printsVersion(typed: [String]) {
    #expect(Sample.runner.consequences(typed) == Consequences(.done, stdout: "9.9.9\n"))
  }

  @Test("What a verb returns is how the run ends")
  func returnsStatus() {
    #expect(Sample.runner.consequences(["unit", "check"]) == Consequences(.problemsFound))
  }

  @Test("A refusal ends with 4, names its articles on standard error and writes no data")
  func refusal() {
    let result = Sample.runner.consequences(["unit", "register", "--name", "Xấu"])
    #expect(
      result
        == Consequences(
          .refused,
          stderr: """
            Lỗi: Bị từ chối.
            TỪ CHỐI: Chưa đủ số thành viên.
                Về: HTX Đồng Xanh · Thành viên
                Số liệu: thành viên: 4
                Căn cứ: Điều 31, 17/2023/QH15
                Cách sửa: Kết nạp thêm thành viên.
                Quy tắc: registration.minimum-members
            CẢNH BÁO: Tên gần giống.
                Cách sửa: Xem lại tên.
                Quy tắc: names.similar
            1 lý do từ chối, 1 cảnh báo.

            """))
  }

  @Test("A refusal asked for in JSON gives its findings as data")
  func refusalInJSON() {
    let result = Sample.runner.consequences(
      ["unit", "register", "--name", "Xấu", "--format", "ndjson", "--lang", "en"])
    #expect(result.exit == .refused)
    #expect(result.stderr == "Error: It is refused.\n")
    #expect(result.stdout.hasPrefix(#"{"findings":[{"citations":[],"facts":[],"field":null,"#))
  }

  @Test("An unforeseen error ends with 70 and keeps its details unless debugging is asked for")
  func unforeseenError() {
    let typed = ["unit", "register", "--name", "Hỏng", "--lang", "en"]
    let result = Sample.runner.consequences(typed)
    #expect(result.exit == .ourFault)
    #expect(result.stderr.contains("A fault of htx, not yours"))
    #expect(!result.stderr.contains("001099000001"))
    let debugged = Sample.runner.consequences(typed, environment: ["HTX_DEBUG": "1"])
    #expect(debugged.stderr.contains("001099000001"))
  }

  @Test("Talk goes to standard error, and not at all with --quiet")
  func quiet() {
    let typed = ["unit", "register", "--name", "A"]
    #expect(Sample.runner.consequences(typed) == Consequences(.done, stderr: "Đã đăng ký A.\n"))
    #expect(Sample.runner.consequences(["--quiet"] + typed) == Consequences(.done))
  }

  @Test("A completion script is made for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) {
    let result = Sample.runner.consequences(["--generate-completion-script", shell])
    #expect(result.exit == .done)
    #expect(result.stdout.contains("htx"))
    #expect(result.stdout.contains("register"))
  }

  @Test("--excel is refused with another form than csv")
  func excelNeedsCSV() {
    let result = Sample.runner.consequences(["unit", "list", "--format", "json", "--excel"])
    #expect(result.exit == .usage)
    #expect(result.stderr.hasPrefix("Lỗi: --excel chỉ dùng cùng với --format csv."))
  }
}
