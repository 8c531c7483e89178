import Registry

/// A dossier in a JSON file.
enum DossierFile {
  /// Reads it; a file that cannot be opened is told with its name.
  static func read(_ path: String) throws -> UnitDossier {
    try UnitDossier.decode(json: InputFile.read(path))
  }
}
