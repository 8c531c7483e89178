/// A drawing in strips that stand one under the other, so that a printed page may end between two.
struct Picture {
  /// SVG elements of the same width.
  let strips: [String]
}
