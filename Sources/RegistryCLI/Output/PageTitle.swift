import CooperativeLaw

/// What a verb calls its answer on paper.
struct PageTitle {
  let title: LocalizedText
  /// Sentences under the title: the period, the area.
  var subtitles: [LocalizedText] = []
  /// Whether it is signed; what comes from a registry is, unless a verb says otherwise.
  var isSigned: Bool?
}
