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
    <p class="place">\(HTMLText.escaped(office.placeName)), \(PaperDate.text(head.day))</p>
    </div>
    </header>

    """
  }
}
