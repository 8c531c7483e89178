import CooperativeLaw
import Registry

/// Days and places on papers of the State (Decree 30/2020/NĐ-CP, Phụ lục I).
enum PaperDate {
  /// `ngày 05 tháng 01 năm 2020`: days under 10 and the months 1 and 2 carry a zero; without a day
  /// it is left to be written by hand.
  static func text(_ day: CivilDate?) -> String {
    guard let day else { return "ngày … tháng … năm …" }
    let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    let month = day.month < 3 ? "0\(day.month)" : "\(day.month)"
    return "ngày \(number) tháng \(month) năm \(day.year)"
  }
}

extension OfficeRecord {
  /// Where it writes its papers: the name alone; one that is a number keeps its type, as in
  /// `Phường 1`.
  var placeName: String {
    guard area.name.first?.isNumber == true else { return area.name }
    return area.fullName.prefix(1).uppercased() + area.fullName.dropFirst()
  }
}
