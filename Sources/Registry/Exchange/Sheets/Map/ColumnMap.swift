/// How an office's own headings are to be understood: written once, kept, and used again.
///
/// Columns that it does not name are found by their headings, as without it. The form of the file is
/// `docs/column-map.schema.json`.
public struct ColumnMap: Sendable, Equatable {
  /// What the map is for; `nil` when the file does not say it rightly.
  public let subject: ImportSubject?
  /// The sheet that is read.
  public let sheet: String?
  /// The rows of the heading.
  public let headingRows: ClosedRange<Int>?
  /// What text is written in where no font says so.
  public let encoding: MapEncoding?
  /// What amounts are counted in, whatever headings say.
  public let moneyUnit: MoneyUnit?
  /// What is said of single columns.
  public let columns: [MappedColumn]
  /// Values that every row gets in columns which the file does not have.
  public let constants: [MappedConstant]
  /// What is wrong in the file itself; told together with what does not fit the officer's file.
  let faults: [DossierProblem]
}

/// What a map says of one column.
public struct MappedColumn: Sendable, Equatable {
  /// The heading, or the words of its lowest row; `nil` when the letters alone say which column.
  public let heading: String?
  /// The letters of the column; needed only where a heading is missing or stands twice.
  public let letters: String?
  /// The key of the contract's column; `nil` when the column is left out.
  public let key: String?
  /// Which part of the value stands there, where it stands in two columns.
  public let part: ColumnPart?
  /// What its amounts are counted in.
  public let moneyUnit: MoneyUnit?
}

/// A value for all rows.
public struct MappedConstant: Sendable, Equatable {
  /// The key of the contract's column.
  public let key: String
  /// The value, as it would stand in a cell.
  public let value: String
}

/// Which part of a value stands in a column.
public enum ColumnPart: String, Sendable, CaseIterable {
  /// Surname and middle names (họ và đệm), before the given name in another column.
  case familyName = "family_name"
  /// The given name (tên).
  case givenName = "given_name"
  /// Births or marks of men.
  case men
  /// Births or marks of women.
  case women

  /// The part that another column must have, or may have.
  var counterpart: ColumnPart {
    switch self {
    case .familyName: .givenName
    case .givenName: .familyName
    case .men: .women
    case .women: .men
    }
  }

  /// The columns of contracts that can stand in such parts.
  var keys: [String] {
    switch self {
    case .familyName, .givenName: ["full_name"]
    case .men, .women: ["date_of_birth", "sex"]
    }
  }
}

/// What amounts of a file are counted in, as maps name it.
public enum MoneyUnit: String, Sendable, CaseIterable {
  /// Đồng.
  case dong
  /// Nghìn đồng.
  case thousand
  /// Triệu đồng.
  case million
  /// Tỷ đồng.
  case billion
}

/// What text is written in, as maps name it.
public enum MapEncoding: String, Sendable, CaseIterable {
  /// Unicode: nothing is to be converted.
  case unicode
  /// TCVN3 (ABC).
  case tcvn3
  /// VNI.
  case vni
  /// Windows-1258.
  case windows1258 = "windows-1258"
  /// UTF-8 that was taken for another encoding and saved again.
  case doubledUTF8 = "doubled-utf-8"
}
