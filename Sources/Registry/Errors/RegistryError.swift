public import CooperativeLaw

/// What cannot go on.
///
/// Findings of rules are values; these are thrown.
public enum RegistryError: Error, Equatable, Sendable {
  /// There is no file at the path.
  case noSuchFile(path: String)
  /// A file is already at the path; it is left as it is.
  case fileExists(path: String)
  /// The file is not a registry.
  case notARegistry(path: String)
  /// The file was written by a newer program.
  case newerVersion(path: String, version: Int)
  /// The file was written by an older program and is brought up first.
  case olderVersion(path: String, version: Int)
  /// SQLite finds the file damaged.
  case damaged(detail: String)
  /// Another program is writing and did not finish in time.
  case busy
  /// The file or its folder cannot be written.
  case readOnly
  /// The disk is full.
  case diskFull
  /// The path cannot be opened (missing folder, no permission).
  case cannotOpen(path: String)
  /// No unit answers to what was typed.
  case unitNotFound(String)
  /// Several units answer to what was typed.
  case unitAmbiguous(String, candidates: [String])
  /// No member of the unit answers to what was typed.
  case memberNotFound(String)
  /// Several members of the unit answer to what was typed.
  case memberAmbiguous(String, candidates: [String])
  /// No branch, office or location of the unit answers to what was typed.
  case dependentNotFound(String)
  /// Several of them answer to what was typed.
  case dependentAmbiguous(String, candidates: [String])
  /// No OCOP product answers to what was typed.
  case productNotFound(String)
  /// Several OCOP products answer to what was typed.
  case productAmbiguous(String, candidates: [String])
  /// No area answers to what was typed.
  case areaNotFound(String)
  /// Several areas answer to what was typed.
  case areaAmbiguous(String, candidates: [String])
  /// There is no filing of that number.
  case filingNotFound(Int64)
  /// There is no reorganisation of that number.
  case reorganisationNotFound(Int64)
  /// A value that was typed cannot be read; nothing was looked up.
  case invalidValue(field: String, value: String, reason: LocalizedText)
  /// A return is asked for a period that has not ended.
  case periodNotEnded(ReturnPeriod)
  /// The act is refused; the findings say by which rules. Nothing was written.
  case refused([Finding])
  /// What was typed for a unit is on record already; nothing was written.
  case nothingToChange(String)
  /// A condition of the schema refused the act; it is named. Nothing was written.
  case constraint(name: String)
  /// The query of `db query` is wrong or would write.
  case query(detail: String)
  /// An input file cannot be read at all.
  case unreadableInput(LocalizedText, remedy: LocalizedText)
}
