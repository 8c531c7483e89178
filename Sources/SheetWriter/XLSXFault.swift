package import CXLSXWriter

/// Why a workbook cannot be made.
package enum WorkbookFault: Error, Equatable {
  /// What libxlsxwriter says.
  case cannotMake(reason: String)
  /// The disk took not all that was written.
  case cannotWrite(reason: String)
}

extension lxw_error {
  /// What libxlsxwriter says of it.
  var fault: WorkbookFault { .cannotMake(reason: String(cString: lxw_strerror(self))) }

  /// Throws unless all went well.
  package func orThrow() throws {
    guard self == LXW_NO_ERROR else { throw fault }
  }
}

extension Optional {
  /// What libxlsxwriter made; it makes nothing when memory runs out.
  func orThrow() throws -> Wrapped {
    guard let made = self else { throw LXW_ERROR_MEMORY_MALLOC_FAILED.fault }
    return made
  }
}
