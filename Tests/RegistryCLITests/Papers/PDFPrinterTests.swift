import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

@Suite struct PDFPrinterTests {
  /// A folder with a program of a name that is a shell script.
  private func machine(_ name: String, _ script: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "may-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let program = url.appending(path: name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.path(percentEncoded: false))
    return url.path(percentEncoded: false)
  }

  private func print(_ path: String, seconds: Int = 20) throws -> (file: String, told: Int) {
    let file = FileManager.default.temporaryDirectory.appending(path: "giay \(UUID()).pdf")
      .path(percentEncoded: false)
    var told = 0
    let printer = PDFPrinter(tool: try PDFTool.required(in: path), seconds: seconds)
    try printer.print("<p>xin chào</p>", to: file) { _ in told += 1 }
    return (file, told)
  }

  @Test func `the page goes to WeasyPrint and its file comes whole and private`() throws {
    let path = try machine("weasyprint", "cp \"$1\" \"$2\"; stat -c %a \"$1\" >> \"$2\"")
    let (file, told) = try print(path)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "<p>xin chào</p>600\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600 && told == 0)
    let beside = try FileManager.default.contentsOfDirectory(
      atPath: FileManager.default.temporaryDirectory.path(percentEncoded: false))
    #expect(!beside.contains { file.hasSuffix($0.prefix { $0 != "." } + ".pdf") && $0.count > 45 })
  }

  @Test func `Chromium has no window and reaches no network`() throws {
    let path = try machine(
      "chromium",
      #"for a; do case $a in --print-to-pdf=*) f=${a#*=};; esac; done; echo "$@" > "$f""#)
    let told = try String(contentsOfFile: print(path).file, encoding: .utf8)
    #expect(told.contains("--headless") && told.contains("--print-to-pdf="))
    #expect(told.contains("MAP * ~NOTFOUND") && told.contains("file:///"))
    #expect(told.contains("--no-sandbox") == (getuid() == 0))
  }

  @Test func `the better program is taken, wherever it lies`() throws {
    let weasy = try machine("weasyprint", "exit 0")
    let chrome = try machine("google-chrome", "exit 0")
    #expect(PDFTool.found(in: "\(weasy):\(chrome)") == .chromium(chrome + "/google-chrome"))
    #expect(PDFTool.found(in: weasy) == .weasyPrint(weasy + "/weasyprint"))
    #expect(PDFTool.found(in: "") == nil)
  }

  @Test func `without a program, with one that fails, and with one that hangs`() throws {
    #expect(throws: PDFProblem.noProgram) { try print("") }
    let failing = try machine("weasyprint", "exit 3")
    #expect(throws: PDFProblem.failed(program: failing + "/weasyprint")) { try print(failing) }
    let silent = try machine("weasyprint", "exit 0")
    #expect(throws: PDFProblem.failed(program: silent + "/weasyprint")) { try print(silent) }
    let hanging = try machine("weasyprint", "exec sleep 30")
    #expect(throws: PDFProblem.tooSlow(program: hanging + "/weasyprint", seconds: 1)) {
      try print(hanging, seconds: 1)
    }
  }
}
