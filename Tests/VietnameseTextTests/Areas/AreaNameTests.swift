import Testing
import VietnameseText

@Suite("Area names")
struct AreaNameTests {
  @Test(
    "The kind is told from the own name",
    arguments: [
      ("xã Phú Thọ", .commune, "Phú Thọ"), ("Thị trấn Đồng Tâm", .township, "Đồng Tâm"),
      ("X. Phú Thọ", .commune, "Phú Thọ"), ("X.Phú Thọ", .commune, "Phú Thọ"),
      ("TT. Phùng", .township, "Phùng"),
      ("TT Phùng", .township, "Phùng"), ("PHƯỜNG 1", .ward, "1"), ("P.1", .ward, "1"),
      ("Thành phố Hồ Chí Minh", .city, "Hồ Chí Minh"), ("TP.HCM", .city, "HCM"),
      ("TX. Sơn Tây", .districtTown, "Sơn Tây"),
      ("Thị xã Sơn Tây", .districtTown, "Sơn Tây"), ("Q. Ba Đình", .urbanDistrict, "Ba Đình"),
      ("H. Ba Vì", .ruralDistrict, "Ba Vì"),
      ("tỉnh Nam Định", .province, "Nam Định"), ("Đặc khu Phú Quốc", .specialZone, "Phú Quốc"),
      ("Xa Phu Tho", .commune, "Phu Tho"), ("xa\u{303} Phú Thọ", .commune, "Phú Thọ"),
      ("xã Xà Bang", .commune, "Xà Bang"),
    ] as [(String, AreaType, String)])
  func parses(text: String, type: AreaType, name: String) {
    let area = AreaName(parsing: text)
    #expect(area.type == type)
    #expect(area.name == name)
  }

  @Test(
    "A bare name has no kind",
    arguments: ["Phú Thọ", "Xà Bang", "Tân Phú", "Xã", "Quận", "Thị", "Huyền Hội", ""])
  func bare(text: String) {
    #expect(AreaName(parsing: text).type == nil)
    #expect(AreaName(parsing: text).name == text)
  }

  @Test("Spellings of one name share a key, other names do not")
  func keys() {
    #expect(AreaName(parsing: "tỉnh Khánh Hoà").matchKey == AreaName(parsing: "Khánh Hòa").matchKey)
    #expect(AreaName(parsing: "Cư M’gar").matchKey == AreaName(parsing: "xã Cư M'gar").matchKey)
    #expect(AreaName(parsing: "Phường 01").matchKey == AreaName(parsing: "P.1").matchKey)
    #expect(AreaName(parsing: "Phường 10").matchKey != AreaName(parsing: "P.1").matchKey)
    #expect(AreaName(parsing: "xa Phu Tho").searchKey == AreaName(parsing: "xã Phú Thọ").searchKey)
    #expect(AreaName(parsing: "xã Đồng Tâm").matchKey != AreaName(parsing: "xã Đông Tâm").matchKey)
  }
}
