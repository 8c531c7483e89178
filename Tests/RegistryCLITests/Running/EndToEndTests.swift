import Foundation
import Subprocess
import Testing

@testable import RegistryCLI

@Suite struct EndToEndTests {
  private func run(_ arguments: [String]) async throws -> (code: Int32, out: String, err: String) {
    let result = try await Subprocess.run(
      .name("htx"), arguments: Arguments(arguments),
      environment: .custom(["HTX_LANG": "en", "PATH": Bundle.main.bundlePath]),
      output: .string(limit: 100_000),
      error: .string(limit: 100_000))
    guard case .exited(let code) = result.terminationStatus else { throw SampleFault(secret: "") }
    return (code, result.standardOutput, result.standardError)
  }

  @Test("The program gives its version on standard output and ends with 0")
  func version() async throws {
    let result = try await run(["--version"])
    #expect(result.code == 0)
    #expect(result.out == "0.1.0\n")
    #expect(result.err.isEmpty)
  }

  @Test("The program tells wrong usage on standard error, in the language set, and ends with 64")
  func usage() async throws {
    let result = try await run(["--nothing"])
    #expect(result.code == 64)
    #expect(result.out.isEmpty)
    #expect(result.err.hasPrefix("Error: Unknown option '--nothing'"))
  }
}
