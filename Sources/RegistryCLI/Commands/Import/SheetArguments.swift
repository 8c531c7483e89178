import ArgumentParser
import CooperativeLaw

/// Which sheet of an office file is read.
struct SheetArguments: ParsableArguments {
  @Option(
    help: .said(
      vi: "Trang tính cần đọc (mặc định là trang đang hiện đầu tiên có bảng).",
      en: "The sheet to read (the first that is shown and has a table if not given).",
      value: LocalizedText(vi: "tên", en: "name")))
  var sheet: String?
}
