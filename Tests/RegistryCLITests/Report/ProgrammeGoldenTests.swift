import CooperativeLaw
import Foundation
import Registry
import Testing

@testable import RegistryCLI

/// All five programmes answer every target from old Bắc Kạn and from the sample district.
@Suite struct ProgrammeGoldenTests {
  private static let bacKan = Result { try UnitSample.bacKan().path }
  private static let demo = Result { try UnitSample.demo().path }

  @Test func fromBacKan() throws {
    try assertGoldenRuns(
      "programmes-bac-kan", try runs(asOf: "2021-12-31"), registry: Self.bacKan.get(),
      terminal: nil, language: .vi)
  }

  @Test func fromTheSampleDistrict() throws {
    try assertGoldenRuns(
      "programmes-district", try runs(asOf: "2026-11-21"), registry: Self.demo.get(),
      terminal: nil, language: .vi)
  }

  private func runs(asOf day: String) throws -> [[String]] {
    try Programme.known().map {
      ["report", "targets", "--programme", $0.id, "--as-of", day, "--format", "csv"]
    }
  }
}
