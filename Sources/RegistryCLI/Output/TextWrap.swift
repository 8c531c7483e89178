/// Text broken into lines between words.
enum TextWrap {
  /// The lines, none wider than `width` unless a single word is; at least one line.
  static func lines(of text: String, width: Int) -> [String] {
    var (lines, line, used) = ([String](), "", 0)
    for word in text.split(separator: " ") {
      let wide = DisplayWidth.of(String(word))
      if used > 0, used + 1 + wide > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + wide
    }
    return lines + [line]
  }
}
