import CooperativeLaw
import Testing

@testable import Registry

@Suite("Headings are matched to columns")
struct HeaderMapTests {
  private static let catalogues = [ColumnCatalogue.units, .members, .positions]

  @Test("by key, by heading in both languages, and by every alias")
  func everyName() {
    for catalogue in Self.catalogues {
      for column in catalogue.columns {
        for name in [column.key, column.heading.vi, column.heading.en] + column.aliases {
          let map = HeaderMap(headings: ["STT", name], catalogue: catalogue)
          #expect(map[column.key] == 1, "\(name) should mean \(column.key)")
        }
      }
    }
  }

  @Test("with no key named twice, and the contract's keys in the contract's order")
  func keys() {
    #expect(
      ColumnCatalogue.units.keys.joined(separator: " ")
        == "kind name short_name tax_code certificate_number registered_on law address area_code"
        + " charter_capital lines sector model credit_fund legal_representative"
        + " legal_representative_id phone email status status_from note")
    #expect(
      ColumnCatalogue.members.keys.joined(separator: " ")
        == "unit member_number member_type member_kind full_name sex date_of_birth id_number"
        + " nationality ethnicity address phone representative joined_on capital contributed_on"
        + " certificate_number left_on left_reason note")
    #expect(
      ColumnCatalogue.positions.keys == [
        "unit", "role", "full_name", "id_number", "from", "to", "note",
      ])
  }

  @Test(
    "as offices write them",
    arguments: [
      ("HỌ VÀ TÊN", "full_name"), ("ho va ten", "full_name"), ("  Họ   và tên ", "full_name"),
      ("Họ\nvà tên", "full_name"), ("Ngày,\r\ntháng, năm sinh", "date_of_birth"),
      ("Ngày sinh (dd/mm/yyyy)", "date_of_birth"), ("CCCD/CMND", "id_number"),
      ("Số CCCD", "id_number"), ("SĐT", "phone"), ("Sdt", "phone"), ("MST", "unit"),
      ("Giới tính (Nam/Nữ)", "sex"), ("Vốn góp (đồng)", "capital"), ("Vốn góp (VNĐ)", "capital"),
      ("Giá trị phần vốn góp", "capital"), ("Ngày vào", "joined_on"), ("Ngày ra", "left_on"),
      ("Lí do", "left_reason"), ("Họ và tên:", "full_name"), ("FULL_NAME", "full_name"),
      ("Dân tộc", "ethnicity"), ("Ho\u{0323} va\u{0300} te\u{0302}n", "full_name"),
    ])
  func officeHeadings(heading: String, key: String) {
    let map = HeaderMap(headings: [heading], catalogue: .members)
    #expect(map[key] == 0)
    #expect(map.problems.allSatisfy { if case .missingColumns = $0 { true } else { false } })
  }

  @Test("and a usable header has no problem; a running number and empty headings are passed over")
  func usable() {
    let headings = ["STT", "Tên HTX", "", "Loại hình", "Ngày đăng ký", "Số GCN", "Người đại diện"]
    let map = HeaderMap(headings: headings, line: 4, catalogue: .units)
    #expect(map.problems.isEmpty)
    #expect(map.isUsable)
    #expect(map["kind"] == 3)
    #expect(map["certificate_number"] == 5)
    #expect(map["phone"] == nil)
  }

  @Test(
    "and an unknown heading is warned of, with the nearest known one",
    arguments: [
      ("Họ và ten đệm", nil), ("Ngay gia nhâpp", "Ngày gia nhập"), ("Giới tín", "Giới tính"),
      ("Màu tóc", nil), ("capitel", "Vốn góp"),
    ])
  func unknown(heading: String, nearest: String?) {
    let headings = ["unit", "full_name", "joined_on", heading]
    let expectedPlace = CSVPlace(line: 1, column: 4, columnName: heading)
    let column = ColumnCatalogue.members.columns.first { $0.heading.vi == nearest }
    let map = HeaderMap(headings: headings, catalogue: .members)
    #expect(map.problems == [.unknownColumn(expectedPlace, nearest: column?.heading)])
    #expect((column == nil) == (nearest == nil))
    #expect(map.isUsable)
  }

  @Test("and two headings of one meaning are refused", arguments: ["Số CCCD", "id_number", "CMND"])
  func repeated(second: String) {
    let headings = ["unit", "full_name", "joined_on", "Số CCCD", second]
    let map = HeaderMap(headings: headings, line: 2, catalogue: .members)
    #expect(
      map.problems == [
        .repeatedColumn(
          CSVPlace(line: 2, column: 5, columnName: second),
          first: CSVPlace(line: 2, column: 4, columnName: "Số CCCD"), key: "id_number")
      ])
    #expect(map["id_number"] == 3)
    #expect(!map.isUsable)
  }

  @Test("and all missing columns are listed at once")
  func missing() {
    let map = HeaderMap(headings: ["Họ tên"], catalogue: .positions)
    let headings = ["unit", "role", "from"].compactMap { ColumnCatalogue.positions[$0]?.heading }
    #expect(map.problems == [.missingColumns(CSVPlace(line: 1), headings: headings)])
    #expect(headings.count == 3)
    #expect(!map.isUsable)
  }

  @Test(
    "and a heading in another measure is refused",
    arguments: [
      ("Vốn góp (triệu đồng)", "trieu dong"), ("Vốn góp (1.000 đồng)", "1 000 dong"),
      ("Vốn góp (nghìn đ)", "nghin d"), ("Ngày sinh (mm/dd/yyyy)", "mm dd yyyy"),
      ("Vốn góp (ĐVT: tr.đ)", "dvt tr d"),
    ])
  func otherMeasure(heading: String, measure: String) {
    let map = HeaderMap(
      headings: ["unit", "full_name", "joined_on", heading], catalogue: .members)
    let place = CSVPlace(line: 1, column: 4, columnName: heading)
    let key = heading.hasPrefix("Vốn") ? "capital" : "date_of_birth"
    #expect(map.problems == [.otherMeasure(place, measure: measure, key: key)])
  }
}
