/// Which part of a package belongs to which, by the file `_rels/….rels` beside it.
final class Relationships: XMLHandler {
  struct Target {
    let type: String
    let part: String
  }

  private(set) var targets: [String: Target] = [:]
  /// More than any package has.
  private static let limit = 100_000
  private let folder: String

  /// Reads the relationships of a part; none when the file has none.
  static func of(_ part: String, in archive: ZipArchive) throws(SheetProblem) -> Relationships {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let name = "\(part[..<cut])_rels/\(part[cut...]).rels"
    let relationships = Relationships(part: name, folder: String(part[..<cut]))
    if archive.has(name) { try XMLPushParser.read(try archive.part(name), with: relationships) }
    return relationships
  }

  private init(part: String, folder: String) {
    self.folder = folder
    super.init(part: part)
  }

  /// The first target of a type, which is told by the last piece of its address.
  func first(ofType type: String) -> String? {
    targets.sorted { $0.key < $1.key }.first { $0.value.type == type }?.value.part
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("Relationship"), let id = attributes["Id"], let target = attributes["Target"],
      let type = attributes["Type"]?.split(separator: "/").last,
      attributes["TargetMode"] != "External"
    else { return }
    guard targets.count < Self.limit else {
      return fail(.overLimit(.definitions, limit: Self.limit, place))
    }
    targets[id] = Target(type: String(type), part: resolved(target))
  }

  /// The name of a part as the archive has it; it is looked up there and nowhere else.
  private func resolved(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var pieces = folder.split(separator: "/")
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = pieces.popLast() } else { pieces.append(piece) }
    }
    return pieces.joined(separator: "/")
  }
}
