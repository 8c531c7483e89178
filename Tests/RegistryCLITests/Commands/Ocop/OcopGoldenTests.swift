import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What officers read of OCOP products.
@Suite struct OcopGoldenTests {
  private static let recognised = [
    "ocop", "recognise", "mien dong", "--stars", "3", "--score-a", "28", "--score-b", "17,5",
    "--score-c", "20", "--decision", "436/QĐ-UBND", "--decided", "08/10/2026", "--issuer",
    "UBND tỉnh", "--level", "tỉnh",
  ]

  @Test(arguments: [Language.vi, .en])
  func productsAreAddedRecognisedAndRevoked(language: Language) throws {
    let file = try CooperativeFile()
    let add = [
      "ocop", "add", "--owner", "khe muoi", "--product", "Miến dong Khe Mười", "--group",
      "thực phẩm", "--set", "Chế biến từ gạo, ngũ cốc", "--code", "KM-01", "--effective",
      "05/10/2026",
    ]
    try assertGoldenRuns(
      "ocop",
      [
        add + ["--dry-run"], add, add,
        [
          "ocop", "them", "--owner-name", "Công ty TNHH Suối Lạnh", "--owner-type", "doanh nghiệp",
          "--area", "02101", "--product", "Chè Suối Lạnh", "--group", "drinks", "--effective",
          "2026-10-05",
        ],
        Self.recognised + ["--dry-run"], Self.recognised,
        [
          "ocop", "cong-nhan", "che", "--stars", "5", "--score", "89,99", "--potential-five-stars",
          "--decision", "7/QĐ-UBND", "--decided", "2026-10-09", "--level", "district",
          "--valid-to", "08/10/2029",
        ],
        [
          "ocop", "recognise", "2", "--stars", "6", "--decision", "8/QĐ", "--decided", "10/10/2026",
        ],
        ["ocop", "list"], ["ocop", "list", "--owner", "htx-1", "--format", "csv"],
        ["ocop", "list", "--state", "none", "--as-of", "2026-10-05", "--format", "json"],
        ["ocop", "expiring", "--as-of", "01/06/2029"],
        ["ocop", "expiring", "--within", "30", "--as-of", "01/06/2029"],
        [
          "ocop", "change", "KM-01", "--product", "Miến dong Khe Mười loại 1", "--effective",
          "02/11/2026",
        ],
        [
          "ocop", "revoke", "che suoi lanh", "--reason", "không đánh giá lại", "--decision",
          "9/QĐ-UBND", "--effective", "16/11/2026",
        ],
        ["ocop", "show", "KM-01"], ["ocop", "show", "chè"], ["ocop", "list", "--state", "revoked"],
        ["filing", "show", "6"], ["filing", "void", "8"], ["unit", "history", "htx-1"],
      ], registry: file.path, terminal: nil, language: language)
  }
}
