internal import Foundation
internal import GRDB

extension RegistryError {
  /// Says in the registry's terms what SQLite reports; errors of ours pass through.
  init(_ error: any Error, path: String = "") {
    switch error {
    case let error as RegistryError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .damaged(detail: String(describing: error))
    }
  }

  /// The same while a registry is being made, when its name may be taken at the last moment.
  init(creating error: any Error, path: String) {
    let isTaken = (error as? CocoaError)?.code == .fileWriteFileExists
    self = isTaken ? .fileExists(path: path) : RegistryError(error, path: path)
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_NOTADB: self = .notARegistry(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path)
    case .SQLITE_CONSTRAINT: self = .constraint(name: Self.constraintName(error))
    // A disk that fills while the log or its index grows is reported as an input/output error.
    case .SQLITE_IOERR where Self.fullDisk.contains(error.extendedResultCode): self = .diskFull
    default: self = .damaged(detail: error.message ?? "\(error.resultCode)")
    }
  }

  private static let fullDisk: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE]

  /// The part of SQLite's message after the colon: the name of the condition or its columns.
  private static func constraintName(_ error: DatabaseError) -> String {
    let message = error.message ?? ""
    guard let colon = message.range(of: ": ") else { return message }
    let name = String(message[colon.upperBound...])
    // A column that is empty is reported like one whose value is taken.
    return error.extendedResultCode == .SQLITE_CONSTRAINT_NOTNULL ? name + ".not_null" : name
  }
}
