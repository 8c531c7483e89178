/// The compiled-in area tables cannot be read: the build is damaged.
struct AreaDataProblem: Error, Hashable, CustomStringConvertible {
  /// Which of the two files.
  let file: String
  /// The line, counted from 1.
  let line: Int

  var description: String {
    "Bảng địa bàn trong chương trình bị hỏng (\(file), dòng \(line)); hãy cài lại chương trình. "
      + "The program's area table is damaged (\(file), line \(line)); install the program again."
  }
}
