public import Foundation

/// The flag stories of `fixtures/scenarios/watch-*.json`.
public enum FlagBook {
  /// A file of stories that share a theme.
  public struct Page: Codable, Sendable {
    /// The stories.
    public let stories: [FlagStory]
  }

  /// The files, by name.
  public static func files() throws -> [URL] {
    try StoryBook.everyFile().filter { $0.lastPathComponent.hasPrefix("watch-") }
  }

  /// The stories of a text.
  public static func stories(in text: Data) throws -> [FlagStory] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Page.self, from: text).stories
  }

  /// The text of stories, to compare with what was read.
  public static func text(of stories: [FlagStory]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return try encoder.encode(Page(stories: stories))
  }

  /// Every story; a file that cannot be read gives none, which a test of its own reports.
  public static let all: [FlagStory] = ((try? files()) ?? []).flatMap { file in
    (try? stories(in: Data(contentsOf: file))) ?? []
  }
}
