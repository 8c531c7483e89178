import CooperativeLaw
import Dispatch
import Foundation
import Glibc

/// Makes PDF of a page with a program of the machine.
struct PDFPrinter {
  /// The program.
  let tool: PDFTool
  /// How long the program may take.
  var seconds = 60

  /// Writes the PDF whole or not at all; only its owner may read it, or the page while it is made.
  ///
  /// - Throws: ``PDFProblem`` when the program makes nothing, or not in time.
  func print(_ html: String, to pdf: String, tell: (LocalizedText) -> Void) throws {
    try ScratchFolder.with(beside: pdf) { folder in
      let whole = URL(filePath: folder.path).path(percentEncoded: false)
      let page = whole + "/paper.html"
      _ = try AtomicFile(path: page).write { try $0.write(html) }
      try run(page: page, pdf: whole + "/paper.pdf", folder: whole)
      let replaces = try AtomicFile(path: pdf).write { try folder.copy("paper.pdf", to: $0) }
      if replaces {
        tell(LocalizedText(vi: "Đã ghi đè tệp \(pdf).", en: "Replaced the file \(pdf)."))
      }
    }
  }

  private func run(page: String, pdf: String, folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: tool.path)
    process.arguments = tool.arguments(page: page, pdf: pdf, folder: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw PDFProblem.failed(program: tool.path) }
    if ended.wait(timeout: .now() + .seconds(seconds)) == .timedOut {
      stop(process, ended)
      throw PDFProblem.tooSlow(program: tool.path, seconds: seconds)
    }
    guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: pdf) else {
      throw PDFProblem.failed(program: tool.path)
    }
  }

  /// Asks the program to end, and ends it when it does not listen.
  private func stop(_ process: Process, _ ended: DispatchSemaphore) {
    process.terminate()
    guard ended.wait(timeout: .now() + .seconds(2)) == .timedOut else { return }
    kill(process.processIdentifier, SIGKILL)
    ended.wait()
  }
}

/// Why no PDF was made.
enum PDFProblem: ReportableError, Equatable {
  /// None of the programs is installed.
  case noProgram
  /// The program made nothing.
  case failed(program: String)
  /// The program did not come to an end.
  case tooSlow(program: String, seconds: Int)

  var exit: Outcome {
    switch self {
    case .noProgram: .usage
    case .failed, .tooSlow: .ourFault
    }
  }

  var message: LocalizedText {
    switch self {
    case .noProgram:
      LocalizedText(
        vi: "Máy chưa có chương trình làm PDF (\(PDFTool.names.joined(separator: ", "))).",
        en: "No program that makes PDF is installed (\(PDFTool.names.joined(separator: ", "))).")
    case .failed(let program):
      LocalizedText(
        vi: "\(program) không làm được tệp PDF.", en: "\(program) could not make the PDF.")
    case .tooSlow(let program, let seconds):
      LocalizedText(
        vi: "\(program) chạy quá \(seconds) giây chưa xong nên đã dừng.",
        en: "\(program) did not end within \(seconds) seconds and was stopped.")
    }
  }

  var remedy: LocalizedText? {
    switch self {
    case .noProgram:
      LocalizedText(
        vi: "Cài một chương trình (Debian: apt install chromium), hoặc dùng --output TỆP.html rồi "
          + "in từ trình duyệt.",
        en: "Install one (Debian: apt install chromium), or use --output FILE.html and print from "
          + "a browser.")
    case .failed, .tooSlow:
      LocalizedText(
        vi: "Dùng --output TỆP.html rồi in từ trình duyệt.",
        en: "Use --output FILE.html and print from a browser.")
    }
  }
}
