public import Foundation

/// The stories of `fixtures/scenarios`.
public enum StoryBook {
  /// A file of stories that share a theme.
  public struct Page: Codable, Sendable {
    /// The stories.
    public let stories: [Story]
  }

  /// The folder, beside the sources of the package.
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/scenarios")

  /// The files of stories of a status, by name.
  public static func files() throws -> [URL] {
    try everyFile().filter { !$0.lastPathComponent.hasPrefix("watch-") }
  }

  /// Every file of the folder, by name.
  static func everyFile() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The stories of a text.
  public static func stories(in text: Data) throws -> [Story] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Page.self, from: text).stories
  }

  /// The text of stories, to compare with what was read.
  public static func text(of stories: [Story]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return try encoder.encode(Page(stories: stories))
  }

  /// Every story; a file that cannot be read gives none, which a test of its own reports.
  public static let all: [Story] = ((try? files()) ?? []).flatMap { file in
    (try? stories(in: Data(contentsOf: file))) ?? []
  }
}
