public import CooperativeLaw
internal import GRDB

extension Registry {
  /// The language set in the registry at a path; `nil` when it cannot be read.
  ///
  /// For the words of a program that has not opened the registry yet: it never throws, as whoever
  /// opens the file afterwards says what is wrong with it.
  public static func language(at path: String) -> Language? {
    let registry = try? open(at: path, for: .reading)
    return (try? registry?.setting("language")).flatMap(Language.init(rawValue:))
  }

  /// The newest value of a setting.
  package func setting(_ key: String) throws(RegistryError) -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT value FROM setting WHERE key = ? ORDER BY id DESC LIMIT 1",
        arguments: [key])
    }
  }
}
