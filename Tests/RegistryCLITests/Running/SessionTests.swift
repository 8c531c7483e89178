import Testing

@testable import RegistryCLI

@Suite struct SessionTests {
  private func shown(_ extra: [String], _ environment: [String: String] = [:]) -> String {
    Sample.runner.consequences(
      extra + ["unit", "show", "A", "--format", "csv", "--quiet"], environment: environment
    ).stdout.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test("Registry and officer come from option, environment, then default")
  func namesInOrder() {
    let environment = ["HTX_REGISTRY": "e.htx", "HTX_OFFICER": "Lan"]
    #expect(shown([]) == "./so-dang-ky.htx,canbo")
    #expect(shown([], environment) == "e.htx,Lan")
    #expect(shown(["--registry", "o.htx", "--officer", "Mai"], environment) == "o.htx,Mai")
    #expect(shown([], ["HTX_REGISTRY": "", "HTX_OFFICER": ""]) == "./so-dang-ky.htx,canbo")
  }

  @Test("Without officer and account the run says what is missing")
  func noOfficer() {
    var runner = Sample.runner
    runner.account = { nil }
    let result = runner.consequences(["unit", "show", "A"])
    #expect(
      result
        == Consequences(
          .usage, stderr: "Lỗi: Thiếu --officer.\nCách sửa: Hãy thêm --officer vào dòng lệnh.\n"))
  }
}
