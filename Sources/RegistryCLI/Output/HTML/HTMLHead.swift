import CooperativeLaw
import Registry

/// The two-column head of an administrative paper and its title (Decree 30/2020/NĐ-CP, Phụ lục I).
///
/// The words of the head are Vietnamese in every language, as they are the State's.
struct HTMLHead {
  private let head: PageHead

  init(_ head: PageHead) { self.head = head }

  /// The head, where there is an office, and the title.
  var text: String {
    let subtitles = head.subtitles.map { "<p class=\"subtitle\">\(HTMLText.escaped($0))</p>\n" }
    return (head.office.map(text) ?? "") + mark + "<h1>\(HTMLText.escaped(head.title))</h1>\n"
      + subtitles.joined()
  }

  /// The mark of restricted papers, in its box, and the number of the print.
  private var mark: String {
    let words = LocalizedText(vi: "LƯU HÀNH NỘI BỘ", en: "FOR INTERNAL USE")
    let number = head.numberText.map { "<p class=\"number\">\($0)</p>\n" } ?? ""
    let box = "<p class=\"internal\"><span>\(say(words))</span></p>\n"
    return (head.isInternal ? box : "") + number
  }

  private func text(of office: OfficeRecord) -> String {
    """
    <header class="head">
    <div>
    <p class="agency">\(HTMLText.escaped(office.name))</p>
    <hr class="rule">
    <p>Số: ……………</p>
    </div>
    <div>
    <p class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
    <p class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></p>
    <p class="place">\(HTMLText.escaped(place(of: office))), \(date)</p>
    </div>
    </header>

    """
  }

  /// The name alone; one that is a number keeps its type, as in `Phường 1`.
  private func place(of office: OfficeRecord) -> String {
    let area = office.area
    guard area.name.first?.isNumber == true else { return area.name }
    return area.fullName.prefix(1).uppercased() + area.fullName.dropFirst()
  }

  /// Days under 10 and the months 1 and 2 carry a zero, as papers of Decree 30/2020/NĐ-CP are written.
  private var date: String {
    guard let day = head.day else { return "ngày … tháng … năm …" }
    let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    let month = day.month < 3 ? "0\(day.month)" : "\(day.month)"
    return "ngày \(number) tháng \(month) năm \(day.year)"
  }
}
