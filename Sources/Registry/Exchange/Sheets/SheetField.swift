internal import VietnameseText

/// One cell of each converted row: the column it is for, and where its value stands in the sheet.
struct SheetField {
  /// Where a value comes from; columns are counted from 1.
  enum Source {
    /// Nowhere.
    case nothing
    /// A column.
    case cell(Int)
    /// Surname and given name in two columns.
    case joined(Int, Int)
    /// The one of several columns that is filled, as with births of men and of women.
    case either([Int])
    /// A word that follows from which of several columns is filled.
    case word([(column: Int, word: String)])
    /// The same on every row, as a map says.
    case constant(String)
    /// The row of a group above.
    case group(GroupColumn)

    /// The columns of the sheet that it reads.
    var columns: [Int] {
      switch self {
      case .nothing, .constant, .group: []
      case .cell(let column): [column]
      case .joined(let first, let second): [first, second]
      case .either(let columns): columns
      case .word(let words): words.map(\.column)
      }
    }
  }

  /// What the heading of the converted file says.
  var heading: String
  /// The column of the contract; `nil` where the heading is not understood.
  var exchange: ExchangeColumn?
  /// Where the value comes from.
  var source: Source
  /// What amounts are counted in.
  var unit = AmountUnit.dong
}
