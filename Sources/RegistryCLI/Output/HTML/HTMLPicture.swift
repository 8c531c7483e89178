/// A drawing inside a page.
enum HTMLPicture {
  static func text(_ picture: Picture?) -> String {
    guard let picture else { return "" }
    let strips = picture.strips.map { "<div class=\"strip\">\($0)</div>\n" }
    return "<div class=\"picture\">\n\(strips.joined())</div>\n"
  }
}
