import Foundation
import RegistryTestSupport

/// The sample office in a file that tests read and none writes.
enum SampleFile {
  static let path = Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "htx-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "so.htx").path(percentEncoded: false)
    try SampleOffice.create(at: path)
    return path
  }
}
