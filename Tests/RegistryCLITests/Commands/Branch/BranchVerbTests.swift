import Testing

@testable import RegistryCLI

/// The verbs of branches: questions, refusals and what a file is left with.
@Suite struct BranchVerbTests {
  @Test func aRefusalEndsWithFourNamesTheArticleAndWritesNoByte() throws {
    let file = try CooperativeFile()
    let before = try file.bytes()
    let result = file.run(["branch", "add", "htx-1", "--name", "Cửa hàng"])
    #expect(result.exit == .refused)
    #expect(result.stderr.contains("17/2023/QH15"))
    #expect(result.stderr.contains("dependent.name"))
    #expect(try file.bytes() == before)
  }

  @Test func whatIsMissingIsAskedForOrNamed() throws {
    let file = try CooperativeFile()
    #expect(file.run(["branch", "add", "htx-1"]).stderr.contains("--name"))
    #expect(file.run(["branch", "close", "htx-1"]).stderr.contains("BRANCH"))
    let asked = file.run(
      ["branch", "add", "--quiet"],
      typed: ["khe muoi", "Văn phòng đại diện Hợp tác xã Nông nghiệp Khe Mười"])
    #expect(asked.exit == .refused)
    #expect(asked.stderr.contains("the words “Chi nhánh”"))
  }

  @Test func aBranchThatIsNotThereEndsWithThree() throws {
    let file = try CooperativeFile()
    #expect(file.run(["branch", "close", "htx-1", "cho moi"]).exit == .notFound)
    #expect(file.run(["branch", "list", "htx-9"]).exit == .notFound)
  }
}
