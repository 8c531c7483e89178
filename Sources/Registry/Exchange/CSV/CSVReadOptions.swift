/// How a CSV file is read.
package struct CSVReadOptions: Sendable {
  /// How many bytes are read at a time.
  package var blockSize = 256 * 1024
  /// The byte between cells; found from the header when none is given.
  package var delimiter: UInt8?
  /// Whether an apostrophe that guards a formula is taken off again.
  package var removesFormulaGuard = true

  /// The usual way.
  package init() {}
}

/// What may be done with a file while it streams by.
package struct CSVReadHooks {
  /// Called with every block as it stands in the file, in order: for a digest of the file.
  package var onBlock: ((UnsafeRawBufferPointer) -> Void)?
  /// Called after every block with the bytes read and, for a regular file, the bytes there are.
  package var onProgress: ((_ read: Int, _ total: Int?) -> Void)?

  /// No hook, or those given.
  package init(
    onBlock: ((UnsafeRawBufferPointer) -> Void)? = nil,
    onProgress: ((_ read: Int, _ total: Int?) -> Void)? = nil
  ) {
    self.onBlock = onBlock
    self.onProgress = onProgress
  }
}
