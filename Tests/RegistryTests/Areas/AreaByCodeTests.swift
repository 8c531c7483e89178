import CooperativeLaw
import GRDB
import Testing

@testable import Registry

struct AreaByCodeTests {
  @Test(
    "A code means the unit that had it on the day",
    arguments: [
      ("24", "2025-06-30", "tỉnh Bắc Giang"),
      ("24", "2025-07-01", "tỉnh Bắc Ninh"),
      ("24", "2026-09-19", "tỉnh Bắc Ninh"),
      ("24", "2026-09-20", "thành phố Bắc Ninh"),
      ("22", "2026-08-31", "tỉnh Quảng Ninh"),
      ("22", "2026-09-01", "thành phố Quảng Ninh"),
      ("75", "2026-04-29", "tỉnh Đồng Nai"),
      ("75", "2026-04-30", "thành phố Đồng Nai"),
      ("065", "2025-06-30", "huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("02101", "1999-12-31", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("02101", "2025-06-30", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("02101", "2025-07-01", "xã Thanh Mai, tỉnh Thái Nguyên"),
      ("02107", "2025-06-30", "xã Nông Hạ, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("02107", "2025-07-01", "xã Thanh Thịnh, tỉnh Thái Nguyên"),
      ("25270", "2025-06-30", "thị trấn Lộc Ninh, huyện Lộc Ninh, tỉnh Bình Phước"),
      ("25270", "2025-07-01", "xã Lộc Ninh, tỉnh Đồng Nai"),
      ("25270", "2026-04-29", "xã Lộc Ninh, tỉnh Đồng Nai"),
      ("25270", "2026-04-30", "phường Lộc Ninh, thành phố Đồng Nai"),
    ])
  func found(code: String, day: String, path: String) throws {
    #expect(try AreaFixture.area(code, day).pathName == path)
  }

  @Test("A unit older than its province's new type shows the province as it was on the day")
  func pathOnDay() throws {
    let commune = try AreaFixture.area("26119", "2026-11-21")
    #expect(commune.validFrom?.description == "2025-07-01")
    let paths = try ["2020-01-01", "2026-04-29", "2026-04-30"].map { iso in
      let day = try AreaFixture.day(iso)
      return try AreaFixture.read { try AreaQueries.path($0, of: commune, on: day) }
        .last?.fullName
    }
    #expect(paths == ["tỉnh Đồng Nai", "tỉnh Đồng Nai", "thành phố Đồng Nai"])
  }

  @Test("An ended code tells its period, its name then and what it became")
  func ended() throws {
    let day = try AreaFixture.day("2025-07-01")
    let lookup = try AreaFixture.read { try AreaQueries.area($0, code: "06", on: day) }
    guard case .otherDays(let periods) = lookup else {
      Issue.record("06 was found on 2025-07-01: \(lookup)")
      return
    }
    #expect(periods.map(\.area.validTo) == [day])
    #expect(periods.first?.area.validFrom == nil)
    #expect(periods.first?.successors.map(\.successor.fullName) == ["tỉnh Thái Nguyên"])
    let message = try #require(lookup.message(code: "06", on: day))
    #expect(
      message.vi == "Mã địa bàn “06” không dùng vào ngày 01/07/2025. Đến hết ngày 30/06/2025: "
        + "tỉnh Bắc Kạn, nay thuộc tỉnh Thái Nguyên (19). Hãy ghi mã của đơn vị có vào ngày đó.")
  }

  @Test(
    "District codes end with the day before 2025-07-01",
    arguments: [("2025-06-30", true), ("2025-07-01", false), ("2026-11-21", false)])
  func districts(iso: String, isFound: Bool) throws {
    let day = try AreaFixture.day(iso)
    let lookup = try AreaFixture.read { try AreaQueries.area($0, code: "065", on: day) }
    #expect((lookup.area != nil) == isFound)
    let message = lookup.message(code: "065", on: day)
    #expect((message == nil) == isFound)
    #expect(message?.vi.contains("hãy ghi mã xã hoặc mã tỉnh") ?? isFound)
  }

  @Test(
    "A code that lost its zero is unknown, and the unit meant is named",
    arguments: [("2101", "02101"), ("1", "01")])
  func lostZero(code: String, meant: String) throws {
    let day = try AreaFixture.day("2026-11-21")
    let lookup = try AreaFixture.read { try AreaQueries.area($0, code: code, on: day) }
    guard case .unknown(let suggestion) = lookup else {
      Issue.record("\(code) is known: \(lookup)")
      return
    }
    #expect(suggestion?.code == meant)
    #expect(lookup.message(code: code, on: day)?.vi.contains(meant) == true)
  }

  @Test("A code that never was, is unknown", arguments: ["99", "00", "99999", "", "abc", "0210 1"])
  func unknown(code: String) throws {
    let day = try AreaFixture.day("2026-11-21")
    let lookup = try AreaFixture.read { try AreaQueries.area($0, code: code, on: day) }
    #expect(lookup == .unknown(suggestion: nil))
  }

  @Test("A level that does not fit the code finds nothing")
  func level() throws {
    let day = try AreaFixture.day("2025-06-30")
    try AreaFixture.read { db throws in
      let asCommune = try AreaQueries.area(db, code: "065", on: day, level: .commune)
      #expect(asCommune == .unknown(suggestion: nil))
      let asDistrict = try AreaQueries.area(db, code: "65", on: day, level: .district)
      guard case .unknown(let suggestion) = asDistrict else {
        Issue.record("65 is a district")
        return
      }
      #expect(suggestion?.fullName == "huyện Chợ Mới")
    }
  }
}
