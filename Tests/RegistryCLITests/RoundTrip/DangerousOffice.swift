import Foundation
import Registry
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// A registry whose names, notes and addresses begin with what a spreadsheet would run.
enum DangerousOffice {
  /// Every sign, behind apostrophes too, and what other formats read as their own.
  static let values = [
    "=1+1", "+84 912 345 678 (nhà)", "-1", "@SUM(1)", "＝1+1", "＋1", "－1", "＠a", "'=1+1",
    "''=1+1", "'＝1", "=\"a\";\"b\"", "=1,2;3", "=_x0041_", "-<b>&amp;", "= 1 + 1", "'' =1",
  ]

  /// The same with what is dropped when it is typed, which plain SQL may still hand out.
  static let raw = values + ["\t=1", "\r=1", "\n=1", " =1", "\t", "a\r\n=1"]

  /// The registry, which tests read and none writes.
  static let shared = Result { try make() }

  private static func make() throws -> UnitSample {
    let sample = try UnitSample.empty()
    let folder = try TemporaryFolder()
    let files = [
      ("units", units), ("members", members), ("ocop", products), ("ratings", ratings),
    ]
    for (what, file) in files {
      let path = try folder.write(try file(), to: "\(what).csv")
      let taken = sample.run("import", what, path)
      try #require(taken.exit == .done, "\(taken)")
    }
    // A code typed by hand goes the way of the acts and not that of files.
    let changed = sample.run(
      "unit", "change", "HTX-00001", "--address", "@thôn Nà Cà", "--effective", "2026-11-20")
    try #require(changed.exit == .done, "\(changed)")
    return sample
  }

  private static func units() throws -> String {
    try text(
      ["kind", "name", "registered_on", "area_code", "address", "charter_capital", "note"],
      values.enumerated().map { place, value in
        ["cooperative", "\(value) HTX \(place)", "2015-03-02", "02104", value, "100000000", value]
      })
  }

  private static func members() throws -> String {
    try text(
      ["unit", "full_name", "address", "representative", "joined_on", "capital", "note"],
      values.enumerated().map { place, value in
        ["HTX-00001", "\(value) Hà Văn \(place)", value, value, "2015-03-02", "1000000", value]
      })
  }

  private static func products() throws -> String {
    try text(
      [
        "unit", "product", "group", "product_set", "stars", "decision_number", "decided_on", "note",
      ],
      values.enumerated().map { place, value in
        ["HTX-00001", "\(value) Chè \(place)", "food", value, "3", value, "2025-12-20", value]
      })
  }

  /// Every unit is weak, so that the lists of them have rows.
  private static func ratings() throws -> String {
    try text(
      ["unit", "year", "scheme", "total", "grade"],
      values.indices.map {
        ["HTX-000\($0 < 9 ? "0" : "")\($0 + 1)", "2024", "TT01_2020", "41", "weak"]
      })
  }

  private static func text(_ header: [String], _ rows: [[String]]) throws -> String {
    var bytes: [UInt8] = []
    let writer = CSVWriter { bytes.append(contentsOf: $0) }
    for row in [header] + rows { try writer.writeRow(row) }
    try writer.finish()
    return String(decoding: bytes, as: UTF8.self)
  }
}
