internal import VietnameseText

/// Finding the word that was most likely meant.
enum NearestWord {
  /// The nearest of some words, when it is near enough to be a slip of typing.
  static func nearest(to typed: String, among words: some Sequence<String>) -> String? {
    let bytes = Array(typed.utf8)
    let limit = max(1, min(3, bytes.count / 3))
    return words.compactMap { word in
      editDistance(bytes, Array(word.utf8), limit: limit).map { (distance: $0, word: word) }
    }
    // The word itself breaks a tie, so that the answer is the same on every run.
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }
}
