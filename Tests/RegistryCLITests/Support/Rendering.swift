import CooperativeLaw

@testable import RegistryCLI

/// An answer in a form, as text.
func rendered(
  _ payload: Payload, _ format: OutputFormat, excel: Bool = false, width: Int? = nil,
  head: PageHead = PageHead()
) throws -> String {
  let sink = MemorySink()
  try Output(format: format, forExcel: excel, width: width, head: head).render(payload, to: sink)
  return sink.text
}

/// One text cell in a form, without its header line.
func renderedCell(_ text: String, _ format: OutputFormat, excel: Bool = false) throws -> String {
  let table = Table([Column("a", vi: "a", en: "a")], rows: [[.text(text)]])
  let lines = try rendered(.table(table), format, excel: excel)
  return String(lines.drop { $0 != "\n" && $0 != "\r\n" }.dropFirst())
}
