import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read of branches, representative offices and business locations.
@Suite struct BranchGoldenTests {
  private static let name = "Hợp tác xã Nông nghiệp Khe Mười"

  @Test(arguments: [Language.vi, .en])
  func branchesAreAddedListedAndClosed(language: Language) throws {
    let file = try CooperativeFile()
    let add = [
      "branch", "add", "khe muoi", "--name", "Chi nhánh \(Self.name) tại Thanh Mai", "--code",
      "0100233488001", "--area", "02101", "--address", "Thôn Bản Vàng", "--resolved",
      "01/09/2026", "--effective", "05/10/2026",
    ]
    try assertGoldenRuns(
      "branch",
      [
        add + ["--dry-run"], add, add,
        [
          "branch", "add", "htx-1", "--kind", "dia diem kinh doanh", "--name", "Cửa hàng",
          "--code", "1",
        ],
        [
          "chi-nhanh", "them", "htx-1", "--kind", "ddkd", "--name",
          "Địa điểm kinh doanh số 1 \(Self.name)", "--code", "00001", "--effective", "2026-10-12",
        ],
        ["branch", "list", "htx-1"],
        [
          "branch", "close", "htx-1", "thanh mai", "--resolved", "02/11/2026", "--effective",
          "16/11/2026",
        ],
        ["branch", "close", "htx-1", "0100233488-001"],
        ["branch", "list", "htx-1", "--all", "--format", "csv"],
        ["branch", "list", "htx-1", "--as-of", "2026-10-11", "--format", "json"],
        ["unit", "show", "htx-1"], ["filing", "show", "5"],
      ], registry: file.path, terminal: nil, language: language)
  }
}
