import CooperativeLaw
import Registry

extension RegistryError {
  /// How to mend it, where there is more to say than the message does.
  var remedy: LocalizedText? {
    switch self {
    case .noSuchFile, .notARegistry:
      LocalizedText(
        vi: "Hãy chỉ đúng tệp bằng --registry hoặc HTX_REGISTRY, hoặc tạo sổ mới bằng htx init.",
        en: "Name the file with --registry or HTX_REGISTRY, or make a registry with htx init.")
    case .fileExists:
      LocalizedText(
        vi: "Hãy chọn tên khác; htx không ghi đè lên sổ.",
        en: "Choose another name; htx never writes over a registry.")
    case .newerVersion:
      LocalizedText(vi: "Hãy cài bản htx mới hơn.", en: "Install a newer htx.")
    case .olderVersion:
      LocalizedText(
        vi: "Hãy chạy htx db upgrade; bản cũ được giữ lại bên cạnh.",
        en: "Run htx db upgrade; the old file is kept beside it.")
    case .damaged:
      LocalizedText(
        vi: "Hãy chạy htx db check, rồi dùng lại bản sao gần nhất của tệp.",
        en: "Run htx db check, then go back to the latest copy of the file.")
    case .busy:
      LocalizedText(vi: "Hãy chờ một lát rồi làm lại.", en: "Wait a moment and try again.")
    case .diskFull:
      LocalizedText(vi: "Hãy dọn chỗ trên ổ đĩa rồi làm lại.", en: "Make room and try again.")
    case .readOnly, .cannotOpen:
      LocalizedText(
        vi: "Hãy xem thư mục có sẵn chưa, và quyền của tệp và thư mục.",
        en: "See whether the folder is there, and the permissions of file and folder.")
    case .unitNotFound:
      LocalizedText(
        vi: "Hãy tìm bằng htx unit search; tên viết có dấu hay không dấu đều được.",
        en: "Look with htx unit search; names work with or without marks.")
    case .reorganisationNotFound:
      LocalizedText(
        vi: "Hãy xem bằng htx reorganise list.", en: "Look with htx reorganise list.")
    case .dependentNotFound:
      LocalizedText(vi: "Hãy xem bằng htx branch list.", en: "Look with htx branch list.")
    case .productNotFound:
      LocalizedText(vi: "Hãy xem bằng htx ocop list.", en: "Look with htx ocop list.")
    case .areaNotFound:
      LocalizedText(vi: "Hãy tìm bằng htx area search.", en: "Look with htx area search.")
    case .unitAmbiguous, .memberAmbiguous, .dependentAmbiguous, .areaAmbiguous,
      .productAmbiguous:
      LocalizedText(
        vi: "Hãy viết rõ hơn, hoặc dùng mã số.", en: "Write more of it, or use the number.")
    case .periodNotEnded:
      LocalizedText(
        vi: "Hãy xem số hiện tại bằng htx report indicators, hoặc báo cáo kỳ trước.",
        en: "See today's numbers with htx report indicators, or the return of the period before.")
    case .nothingToChange:
      LocalizedText(
        vi: "Hãy xem sổ bằng htx unit show, rồi ghi mục cần đổi bằng tùy chọn, ví dụ --address.",
        en: "See the record with htx unit show, then say what changes, such as --address.")
    case .unreadableInput(_, let remedy): remedy
    case .memberNotFound, .filingNotFound, .invalidValue, .refused, .constraint,
      .query:
      nil
    }
  }
}
