import Testing

@testable import RegistryCLI

@Suite struct PrompterTests {
  private let typed = ["unit", "register"]

  @Test("A missing value is asked for at a terminal, again after an empty answer")
  func asks() {
    let result = Sample.runner.consequences(typed, input: ["", "Đồng Xanh"], terminal: 80)
    #expect(
      result
        == Consequences(
          .done,
          stderr: """
            Tên đơn vị: Chưa đọc được, xin nhập lại.
            Tên đơn vị: Đã đăng ký Đồng Xanh.

            """))
  }

  @Test("Nobody is asked when the streams are no terminal")
  func doesNotAsk() {
    let result = Sample.runner.consequences(typed, input: ["Đồng Xanh"])
    #expect(result.exit == .usage)
    #expect(result.stderr.hasPrefix("Lỗi: Thiếu --name."))
  }

  @Test("The question is given up at the end of input and after three tries", arguments: [0, 2, 3])
  func givesUp(empty: Int) {
    let answers = Array(repeating: "", count: empty)
    let result = Sample.runner.consequences(typed, input: answers, terminal: 80)
    #expect(result.exit == .usage)
  }

  @Test("The third answer is still taken, a fourth is not asked for")
  func threeTries() {
    let third = Sample.runner.consequences(typed, input: ["", "", "A"], terminal: 80)
    #expect(third.exit == .done)
    let fourth = Sample.runner.consequences(typed, input: ["", "", "", "A"], terminal: 80)
    #expect(fourth.exit == .usage)
  }
}
