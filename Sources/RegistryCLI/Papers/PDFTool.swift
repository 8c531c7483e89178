import Foundation
import Glibc

/// A program of the machine that makes PDF of a page.
enum PDFTool: Equatable {
  /// Chromium or Chrome, without a window.
  case chromium(String)
  /// WeasyPrint.
  case weasyPrint(String)

  /// The names that are looked for, the better first.
  static let names = ["chromium", "chromium-browser", "google-chrome", "weasyprint"]

  /// The first that is found in the folders of a search path.
  static func found(in searchPath: String) -> PDFTool? {
    let folders = searchPath.split(separator: ":").map(String.init)
    for name in names {
      let paths = folders.map { "\($0)/\(name)" }
      guard let path = paths.first(where: FileManager.default.isExecutableFile) else { continue }
      return name == "weasyprint" ? .weasyPrint(path) : .chromium(path)
    }
    return nil
  }

  /// The same, which must be there.
  ///
  /// - Throws: ``PDFProblem/noProgram``.
  static func required(in searchPath: String) throws -> PDFTool {
    guard let tool = found(in: searchPath) else { throw PDFProblem.noProgram }
    return tool
  }

  /// The program.
  var path: String {
    switch self {
    case .chromium(let path), .weasyPrint(let path): path
    }
  }

  /// What it is called with, to make a file of a page; both lie in a folder of their own.
  ///
  /// Chromium reaches no network: a page holds personal data, and its template may be anybody's.
  /// Scripts cannot be switched off, as it makes PDF by one of its own. Its sandbox does not run as
  /// root, and is left on for everybody else.
  func arguments(page: String, pdf: String, folder: String) -> [String] {
    switch self {
    case .weasyPrint: [page, pdf]
    case .chromium:
      [
        "--headless", "--disable-gpu", "--no-pdf-header-footer",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(pdf)",
      ] + (getuid() == 0 ? ["--no-sandbox"] : []) + [URL(filePath: page).absoluteString]
    }
  }
}
