import CooperativeLaw
import GRDB
import Testing

@testable import Registry

struct AreaMapTests {
  private func map(_ code: String, _ iso: String) throws -> AreaMap {
    let area = try AreaFixture.area(code, iso)
    return try AreaFixture.read { try AreaQueries.map($0, area) }
  }

  @Test("The communes of Chợ Mới in Bắc Kạn all went to Thái Nguyên, whole")
  func choMoi() throws {
    let district = try AreaFixture.area("065", "2025-06-30")
    let communes = try AreaFixture.read { try AreaQueries.children($0, of: district) }
    let targets = try communes.map { commune in
      let became = try map(commune.code, "2025-06-30").became
      #expect(became.map(\.extent) == [.whole])
      #expect(became.first?.area.parents.map(\.fullName) == ["tỉnh Thái Nguyên"])
      return "\(commune.name) → \(became.map(\.area.fullName).joined())"
    }
    #expect(
      targets == [
        "Đồng Tâm → xã Chợ Mới", "Tân Sơn → xã Tân Kỳ", "Thanh Vận → xã Thanh Mai",
        "Mai Lạp → xã Thanh Mai", "Hòa Mục → xã Tân Kỳ", "Thanh Mai → xã Thanh Mai",
        "Cao Kỳ → xã Tân Kỳ", "Nông Hạ → xã Thanh Thịnh", "Yên Cư → xã Yên Bình",
        "Thanh Thịnh → xã Thanh Thịnh", "Yên Hân → xã Yên Bình", "Như Cố → xã Chợ Mới",
        "Bình Văn → xã Yên Bình", "Quảng Chu → xã Chợ Mới",
      ])
  }

  @Test("A district went where its communes went")
  func district() throws {
    let map = try map("065", "2025-06-30")
    #expect(Set(map.became.map(\.area.code)) == ["02086", "02101", "02104", "02107", "02116"])
    #expect(map.became.allSatisfy { $0.extent == .part && !$0.isDefault })
  }

  @Test("A district whose communes all became one unit is that unit, whole")
  func wholeDistrict() throws {
    let became = try map("207", "2025-06-30").became
    #expect(became.map(\.area.fullName) == ["đặc khu Cô Tô"])
    #expect(became.map(\.extent) == [.whole])
  }

  @Test("A divided commune has all its parts, the default first")
  func divided() throws {
    let became = try map("00028", "2025-06-30").became
    #expect(became.map(\.area.name) == ["Ngọc Hà", "Ba Đình", "Giảng Võ"])
    #expect(became.map(\.isDefault) == [true, false, false])
    #expect(became.allSatisfy { $0.extent == .part })
  }

  @Test("Several steps lead to today's map, and back to the oldest")
  func steps() throws {
    let became = try map("25288", "2025-06-30").became
    #expect(became.map(\.area.fullName) == ["phường Lộc Ninh"])
    #expect(became.map(\.extent) == [.whole])
    #expect(became.first?.via.map(\.fullName) == ["xã Lộc Ninh"])
    let cameFrom = try map("25270", "2026-11-21").cameFrom
    #expect(
      cameFrom.map(\.area.fullName) == ["thị trấn Lộc Ninh", "xã Lộc Thuận", "xã Lộc Thái"])
    #expect(cameFrom.allSatisfy { $0.via.map(\.type) == ["xã"] })
  }

  @Test("A change of type in 2026 is one whole step", arguments: ["75", "25270"])
  func typeChange(code: String) throws {
    let before = try AreaFixture.area(code, "2026-04-29")
    let steps = try AreaFixture.read { try AreaQueries.successors($0, of: before) }
    #expect(steps.map(\.successor.code) == [code])
    #expect(steps.map(\.extent) == [.whole])
    #expect(steps.map(\.day) == [try AreaFixture.day("2026-04-30")])
  }

  @Test("A merged province came from the old ones")
  func province() throws {
    let map = try map("19", "2026-11-21")
    #expect(map.cameFrom.map(\.area.name) == ["Bắc Kạn", "Thái Nguyên"])
    #expect(map.became.isEmpty)
  }
}
