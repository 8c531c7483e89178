import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// The sample district, exported in full and imported into an empty registry, exports the same.
@Suite("A registry goes round")
struct DistrictRoundTripTests {
  /// What can be exported, in the order in which one needs the other.
  private static let kinds = [
    "units", "members", "ratings", "ocop", "activities", "meetings", "annual-reports",
    "qualifications", "trainings", "links", "certifications", "support", "area-statistics",
  ]

  private static let district = Result { try UnitSample.demo() }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func export(_ kind: String) -> [String] {
    let full = ["--full", "--purpose", "chuyển sổ"]
    return ["export", kind]
      + (kind == "units" ? full : kind == "members" ? full + ["--former"] : [])
  }

  @Test("as a file for each kind of program", arguments: [ToldForm.csv, .excel, .tsv, .xlsx])
  func district(form: ToldForm) throws {
    let (old, new) = (try Self.district.get(), try UnitSample.empty())
    for kind in Self.kinds {
      let path = folder.path("\(kind).\(form.rawValue)")
      let made = old.run(Self.export(kind) + form.options + ["--output", path])
      try #require(made.exit == .done, "\(made)")
      let before = old.run(Self.export(kind))
      let rows = before.stdout.split(separator: "\n").count - 1
      #expect(rows > 0 || kind == "trainings", "\(kind) is empty")
      guard rows > 0 else { continue }
      let taken = new.run("import", kind, path)
      #expect(taken.exit == .done, "\(kind): \(taken)")
      #expect(new.run(Self.export(kind)).stdout == before.stdout, "\(kind)")
    }
    // What was taken is all that there is: a second time adds nothing.
    let again = new.run("import", "members", folder.path("members.\(form.rawValue)"))
    #expect(again.exit == .done)
    #expect(new.run(Self.export("members")).stdout == old.run(Self.export("members")).stdout)
  }
}
