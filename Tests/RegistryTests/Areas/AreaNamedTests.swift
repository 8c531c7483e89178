import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// The area an officer names: by code or name, of either map, near the office first.
@Suite struct AreaNamedTests {
  private static let registry = Result {
    try Registry.inMemory(
      office: OfficeDraft(name: "Phòng Kinh tế xã Chợ Mới", areaCode: "02086"), officer: "Thử",
      clock: .fixed(.init(timeIntervalSince1970: 1_795_230_000)))
  }

  @Test(
    "A code or a name finds the area that is meant on the day",
    arguments: [
      ("02101", "2026-11-21", "xã Thanh Mai, tỉnh Thái Nguyên"),
      ("02101", "2025-06-30", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("02092", "2026-11-21", "xã Thanh Vận, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("Thanh Mai", "2026-11-21", "xã Thanh Mai, tỉnh Thái Nguyên"),
      ("thanh mai", "2025-06-30", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("Thái Nguyên", "2026-11-21", "tỉnh Thái Nguyên"),
      ("huyện Chợ Mới", "2026-11-21", "huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("xa cho moi", "2026-11-21", "xã Chợ Mới, tỉnh Thái Nguyên"),
      ("xã Chợ Mới, An Giang", "2026-11-21", "xã Chợ Mới, tỉnh An Giang"),
    ])
  func finds(typed: String, day: String, path: String) throws {
    let registry = try Self.registry.get()
    let area = try registry.area(named: typed, on: try #require(CivilDate(iso: day)))
    #expect(area.pathName == path)
  }

  @Test("A name of several levels that the day does not part is ambiguous")
  func ambiguous() throws {
    let registry = try Self.registry.get()
    let error = #expect(throws: RegistryError.self) {
      try registry.area(named: "bac kan", on: registry.clock.today)
    }
    guard case .areaAmbiguous(_, let candidates)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(candidates.contains { $0.hasPrefix("06 ") && $0.contains("30/06/2025") })
  }

  @Test("What is nowhere is not found", arguments: ["99999", "xã Không Có Đâu", "1"])
  func notFound(typed: String) throws {
    let registry = try Self.registry.get()
    #expect(throws: RegistryError.areaNotFound(typed)) {
      try registry.area(named: typed, on: registry.clock.today)
    }
  }
}
