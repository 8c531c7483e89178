import CooperativeLaw
import Foundation
import Testing

@testable import RegistryCLI

@Suite struct AtomicFileTests {
  /// A folder that is gone when the test ends.
  private final class Folder {
    let path = NSTemporaryDirectory() + "htx-\(UUID().uuidString)"
    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
  }

  @Test("--output writes the answer to a file only its owner may read, and nothing to the screen")
  func writesFile() throws {
    let folder = try Folder()
    let path = folder.path + "/don-vi.csv"
    let typed = ["unit", "list", "--format", "csv", "--output", path]
    #expect(Sample.runner.consequences(typed) == Consequences(.done))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("tax_code,name"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(folder.names == ["don-vi.csv"])
  }

  @Test("A file that was there is replaced, which is said unless --quiet")
  func replaces() throws {
    let folder = try Folder()
    let path = folder.path + "/don-vi.csv"
    try "cũ".write(toFile: path, atomically: false, encoding: .utf8)
    let typed = ["unit", "list", "--output", path]
    let loud = Sample.runner.consequences(typed)
    #expect(loud == Consequences(.done, stderr: "Đã ghi đè tệp \(path).\n"))
    #expect(Sample.runner.consequences(typed + ["--quiet"]) == Consequences(.done))
  }

  @Test("An error in the middle leaves the old file as it was and nothing beside it")
  func leavesOldFile() throws {
    let folder = try Folder()
    let path = folder.path + "/don-vi.csv"
    try "cũ".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: SampleRefusal.self) {
      try AtomicFile(path: path).write { sink in
        try sink.write("nửa chừng")
        throw SampleRefusal()
      }
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "cũ")
    #expect(folder.names == ["don-vi.csv"])
  }

  @Test("A folder, a device or a path that is not there is refused as wrong usage")
  func refuses() throws {
    let folder = try Folder()
    for path in [folder.path, "/dev/null", folder.path + "/none/a.csv"] {
      let result = Sample.runner.consequences(["unit", "list", "--output", path])
      #expect(result.exit == .usage, "\(result)")
      #expect(result.stdout.isEmpty)
    }
  }

  @Test("A screen that cannot be written to ends the run with 70")
  func fullDisk() {
    let memory = MemorySink()
    let console = Console(
      output: FileDescriptorSink(descriptor: -1), error: memory, readLine: { nil },
      inputIsTerminal: false, outputIsTerminal: false, errorIsTerminal: false, width: 80,
      colours: false)
    let exit = Sample.runner.run(["unit", "list"], environment: [:], console: console)
    #expect(exit == .ourFault)
    #expect(memory.text.hasPrefix("Lỗi: Không ghi được kết quả"))
  }
}
