import CooperativeLaw
import Registry
import VietnameseText

/// Every rule of the program: those of the law, of good order, and of import.
enum RuleBook {
  static let entries: [RuleEntry] = RuleCatalogue.all + RecordRules.all + ImportRules.all

  /// The rule of a name.
  static func entry(_ id: String) throws -> RuleEntry {
    guard let entry = entries.first(where: { $0.id.rawValue == id }) else {
      throw UnknownRule(id: id, nearest: nearest(to: id))
    }
    return entry
  }

  /// The topic of a rule: what stands before the dot in its name.
  static func topic(of entry: RuleEntry) -> String {
    String(entry.id.rawValue.prefix { $0 != "." })
  }

  /// The act that rules of a topic judge.
  static func act(_ topic: String) -> Cell {
    acts[topic].map { .coded(topic, $0) } ?? .text(topic)
  }

  private static let acts = [
    "registration": LocalizedText(vi: "Đăng ký thành lập", en: "Founding"),
    "naming": LocalizedText(vi: "Đặt tên", en: "Naming"),
    "member": LocalizedText(vi: "Thành viên", en: "A member"),
    "members": LocalizedText(vi: "Số thành viên", en: "The members"),
    "admission": LocalizedText(vi: "Kết nạp", en: "Admission"),
    "membership-end": LocalizedText(vi: "Ra khỏi đơn vị", en: "End of membership"),
    "capital": LocalizedText(vi: "Vốn góp tối đa", en: "Capital caps"),
    "contribution": LocalizedText(vi: "Góp vốn", en: "Contribution"),
    "appointment": LocalizedText(vi: "Chức danh", en: "Appointment"),
    "change": LocalizedText(vi: "Thay đổi", en: "Change"),
    "status": LocalizedText(vi: "Tình trạng pháp lý", en: "Legal status"),
    "dissolution": LocalizedText(vi: "Giải thể, thu hồi", en: "Dissolution, revocation"),
    "dependent": LocalizedText(vi: "Chi nhánh, văn phòng, địa điểm", en: "Branches"),
    "reorganisation": LocalizedText(vi: "Tổ chức lại, chuyển đổi", en: "Reorganisation"),
    "transition": LocalizedText(vi: "Chuyển tiếp khi đổi luật", en: "Changing laws"),
    "flag": LocalizedText(vi: "Cảnh báo, Luật 2023", en: "Flags, Law 2023"),
    "flag-older": LocalizedText(vi: "Cảnh báo, Luật 2012", en: "Flags, Law 2012"),
    "flag-group": LocalizedText(vi: "Cảnh báo, tổ hợp tác", en: "Flags of groups"),
    "flag-duty": LocalizedText(vi: "Cảnh báo chuyển tiếp", en: "Flags of changing laws"),
    "activity": LocalizedText(vi: "Hoạt động thực tế", en: "Observed activity"),
    "meeting": LocalizedText(vi: "Đại hội, họp thành viên", en: "Meetings"),
    "report": LocalizedText(vi: "Báo cáo năm", en: "Yearly reports"),
    "figures": LocalizedText(vi: "Số liệu năm", en: "Yearly figures"),
    "rating": LocalizedText(vi: "Xếp loại", en: "Ratings"),
    "size": LocalizedText(vi: "Quy mô", en: "Size"),
    "ocop": LocalizedText(vi: "Sản phẩm OCOP", en: "OCOP products"),
    "paper": LocalizedText(vi: "Giấy tờ in ra", en: "Printed papers"),
    "record": LocalizedText(vi: "Nếp ghi sổ", en: "Good order"),
    "import": LocalizedText(vi: "Nhập sổ cũ", en: "Import"),
  ]

  /// At most three names that share a piece with what was typed or are a slip away from it.
  private static func nearest(to id: String) -> [String] {
    let typed = id.lowercased()
    let close = entries.map(\.id.rawValue).compactMap { name -> (String, Int)? in
      let last = name.drop { $0 != "." }.dropFirst()
      let distances = [name[...], last].compactMap {
        editDistance(typed.utf8, $0.utf8, limit: max(2, typed.utf8.count / 3))
      }
      if let distance = distances.min() { return (name, distance) }
      return typed.count > 2 && name.contains(typed) ? (name, typed.count) : nil
    }
    return close.sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
  }
}

/// A rule name that there is not.
struct UnknownRule: ReportableError, Equatable {
  let id: String
  let nearest: [String]

  var exit: Outcome { .notFound }
  var message: LocalizedText {
    LocalizedText(vi: "Không có quy tắc “\(id)”.", en: "There is no rule “\(id)”.")
  }
  var remedy: LocalizedText? {
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Xem tên các quy tắc bằng htx rules list.", en: "See the names with htx rules list.")
    }
    let names = nearest.joined(separator: ", ")
    return LocalizedText(vi: "Có phải ý bạn là: \(names)?", en: "Did you mean: \(names)?")
  }
}
