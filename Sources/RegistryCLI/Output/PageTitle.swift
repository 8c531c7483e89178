import CooperativeLaw
import Registry

/// What a verb calls its answer on paper.
struct PageTitle {
  let title: LocalizedText
  /// Sentences under the title: the period, the area.
  var subtitles: [LocalizedText] = []
  /// Whether it is signed; what comes from a registry is, unless a verb says otherwise.
  var isSigned: Bool?
}

extension PageTitle {
  /// A title over what lies in an area.
  init(vi: String, en: String, in area: Area? = nil) {
    self.init(
      title: LocalizedText(vi: vi, en: en), subtitles: area.map { [$0.subtitle] } ?? [])
  }
}

extension Area {
  /// The area under the title of a page.
  var subtitle: LocalizedText {
    LocalizedText(vi: "Địa bàn: \(pathName)", en: "Area: \(pathName)")
  }
}
