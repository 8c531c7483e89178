/// Reads a column whose cells are words of a closed list.
///
/// Few spellings occur in a file, so those met before are told by their bytes.
final class WordCell<Word: RecordWord> {
  private struct Spelling {
    let bytes: [UInt8]
    let word: Word
    let code: UnsafeMutableBufferPointer<UInt8>
  }

  private var spellings: [Spelling] = []
  private let limit = 64

  /// A word, and its code as bytes that live as long as the reader.
  typealias Reading = (word: Word, code: CellBytes)

  deinit { for spelling in spellings { spelling.code.deallocate() } }

  /// The word a cell names; `nil` when it names none.
  func read(_ cell: CellBytes) -> Reading? {
    for spelling in spellings {
      let known = spelling.bytes.withUnsafeBufferPointer { $0.equals(cell) }
      if known { return (spelling.word, CellBytes(spelling.code)) }
    }
    return Word(typed: cell.text).map { reading(of: $0, spelt: Array(cell)) }
  }

  /// The word itself, for a cell that says nothing.
  func reading(of word: Word) -> Reading { reading(of: word, spelt: Array(word.rawValue.utf8)) }

  private func reading(of word: Word, spelt bytes: [UInt8]) -> Reading {
    if let known = spellings.first(where: { $0.bytes == bytes }) {
      return (known.word, CellBytes(known.code))
    }
    if spellings.count == limit { spellings.removeLast().code.deallocate() }
    let code = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: word.rawValue.utf8.count)
    _ = code.initialize(from: word.rawValue.utf8)
    spellings.append(Spelling(bytes: bytes, word: word, code: code))
    return (word, CellBytes(code))
  }
}
