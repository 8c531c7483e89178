import CooperativeLaw
import GRDB
import Testing

@testable import Registry

struct AreaSearchTests {
  private func search(_ text: String, on iso: String? = nil) throws -> [AreaMatch] {
    let day = try iso.map(AreaFixture.day)
    return try AreaFixture.read { try AreaQueries.areas($0, matching: text, on: day) }
  }

  @Test(
    "A name is found with or without marks, with its type, and within its chain",
    arguments: [
      ("TT Đồng Tâm", "thị trấn Đồng Tâm, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("tt. dong tam", "thị trấn Đồng Tâm, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("thanh mai, cho moi, bac kan", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("Thanh Mai, Bắc Kạn", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn"),
      ("Thanh Mai, Hà Nội", "xã Thanh Mai, huyện Thanh Oai, thành phố Hà Nội"),
      ("Phường Đúc", "phường Phường Đúc, quận Thuận Hóa, thành phố Huế"),
      ("P. 01, TP. Đà Lạt", "phường 1, thành phố thuộc tỉnh Đà Lạt, tỉnh Lâm Đồng"),
      ("Chợ Mới, An Giang", "xã Chợ Mới, tỉnh An Giang"),
      ("huyện Chợ Mới, An Giang", "huyện Chợ Mới, tỉnh An Giang"),
    ])
  func first(text: String, path: String) throws {
    #expect(try search(text).first?.area.pathName == path)
  }

  @Test("Present and former units are all given, the present first, each with its period")
  func periods() throws {
    let found = try search("xã Thanh Mai")
    #expect(
      found.map(\.area.pathName) == [
        "xã Thanh Mai, tỉnh Thái Nguyên", "xã Thanh Mai, huyện Chợ Mới, tỉnh Bắc Kạn",
        "xã Thanh Mai, huyện Thanh Oai, thành phố Hà Nội",
      ])
    #expect(
      found.map(\.area.periodText.vi) == [
        "Từ ngày 01/07/2025", "Đến hết ngày 30/06/2025", "Đến hết ngày 30/06/2025",
      ])
  }

  @Test(
    "With a day, only the units of that day are given",
    arguments: [("2025-06-30", 2), ("2025-07-01", 1)])
  func onDay(iso: String, count: Int) throws {
    let found = try search("Thanh Mai", on: iso)
    #expect(found.count == count)
    let day = try AreaFixture.day(iso)
    #expect(found.allSatisfy { $0.area.isValid(on: day) })
  }

  @Test("Names with the same marks come before those that only sound alike")
  func marks() throws {
    let found = try search("Phượng Dực", on: "2026-11-21")
    #expect(found.first?.closeness == .exact)
    let unmarked = try search("Phuong Duc", on: "2026-11-21")
    #expect(unmarked.first?.area.name == "Phượng Dực")
    #expect(unmarked.first?.closeness == .exactWithoutMarks)
    #expect(found.map(\.closeness) == found.map(\.closeness).sorted())
  }

  @Test("The tone may stand on either vowel", arguments: ["Hoà Bình", "Hòa Bình"])
  func tonePlace(text: String) throws {
    let found = try search("tỉnh " + text)
    #expect(found.first?.area.code == "17")
    #expect(found.first?.closeness == .exact)
  }

  @Test(
    "A slip of the finger is forgiven when nothing fits as typed",
    arguments: [
      ("Thanh Mia, Chợ Mới, Bắc Kạn", "02101"), ("Hồ Chí Mnih", "79"),
      ("Thanh Mai, Cho Moi, Bac Kam", "02101"), ("phường Thanh Mai, Bắc Kạn", "02101"),
    ])
  func slips(text: String, code: String) throws {
    #expect(try search(text).first?.area.code == code)
  }

  @Test(
    "Nothing is found where nothing fits", arguments: ["", " , ", "qqqqqqqq", "Thanh Mai, Huế"])
  func nothing(text: String) throws {
    #expect(try search(text).isEmpty)
  }

  @Test("No more are given than asked for")
  func limit() throws {
    try AreaFixture.read { db throws in
      #expect(try AreaQueries.areas(db, matching: "an", limit: 3).count == 3)
      #expect(try AreaQueries.areas(db, matching: "an").count == 50)
    }
  }
}
