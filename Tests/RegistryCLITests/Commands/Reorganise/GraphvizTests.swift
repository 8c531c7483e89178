import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import Registry
@testable import RegistryCLI

private let dot = "/usr/bin/dot"

/// The graph of a lineage, drawn by Graphviz where it is installed.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: dot), "Graphviz is not installed"))
struct GraphvizTests {
  private func drawn(_ graph: String) throws -> String {
    let path = try ReorganisedOffice.written(graph)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let result = try ChildProcess.run(dot, ["-Tsvg", path])
    #expect(result.status == 0, "\(result.error)")
    return result.output
  }

  @Test func everyUnitAndEveryReorganisationIsDrawn() throws {
    let office = try ReorganisedOffice.after.get()
    let picture = try drawn(office.run(["unit", "lineage", "htx-6", "--graph"]).stdout)
    #expect(picture.matches(of: /class="node"/).count == 7)
    #expect(picture.matches(of: /class="edge"/).count == 7)
    #expect(picture.contains("Hợp tác xã Mật ong Đồi Sim"))
  }

  @Test func namesWithQuotesAndBackslashesStayNames() throws {
    let unit = LineageUnit(
      localNumber: "HTX-00001", kind: .cooperative, name: "Hợp tác xã \"Đồi\\Sim\\\"",
      status: .active, statusFrom: nil, endReason: nil)
    let graph = LineageGraph(UnitLineage(unit: unit, ancestors: [], descendants: [])).text
    #expect(try drawn(graph).contains("Hợp tác xã &quot;Đồi\\Sim\\&quot;"))
  }
}
