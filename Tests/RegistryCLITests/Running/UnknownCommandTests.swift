import Testing

@testable import RegistryCLI

@Suite struct UnknownCommandTests {
  @Test(
    "A noun or verb that is not known is told, with the nearest name",
    arguments: [
      ("unti list", "Lỗi: htx không có lệnh \"unti\".", "Có phải ý bạn là htx unit?"),
      ("unit lst", "Lỗi: htx unit không có lệnh \"lst\".", "Có phải ý bạn là htx unit list?"),
      (
        "don-vi dang-kyy A", "Lỗi: htx don-vi không có lệnh \"dang-kyy\".",
        "Có phải ý bạn là htx don-vi dang-ky?"
      ),
      (
        "unit something", "Lỗi: htx unit không có lệnh \"something\".",
        "Hãy xem các lệnh bằng htx unit --help."
      ),
    ])
  func told(typed: String, message: String, remedy: String) {
    let result = Sample.runner.consequences(typed.split(separator: " ").map(String.init))
    #expect(result == Consequences(.usage, stderr: "\(message)\nCách sửa: \(remedy)\n"))
  }

  @Test(
    "Arguments of a verb and help are left to the parser",
    arguments: ["unit show something", "help unit", "--help", "unit --help", "", "--nothing"])
  func leavesOthers(typed: String) {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(UnknownCommand(in: arguments, root: SampleRoot.self) == nil)
  }
}
