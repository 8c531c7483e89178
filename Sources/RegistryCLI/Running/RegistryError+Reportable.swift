import CooperativeLaw
import Registry

extension RegistryError: ReportableError {
  /// How the run ends; the contract of exit codes.
  var exit: Outcome {
    switch self {
    case .noSuchFile, .unitNotFound, .unitAmbiguous, .memberNotFound, .memberAmbiguous,
      .reorganisationNotFound, .dependentNotFound, .dependentAmbiguous, .areaNotFound,
      .areaAmbiguous, .filingNotFound, .productNotFound, .productAmbiguous:
      .notFound
    case .fileExists, .readOnly, .cannotOpen, .invalidValue, .periodNotEnded, .query, .nothingToChange:
      .usage
    case .notARegistry, .newerVersion, .olderVersion, .damaged: .damaged
    case .busy: .busy
    case .refused, .constraint: .refused
    case .unreadableInput: .rejected
    case .diskFull: .ourFault
    }
  }

  /// What went wrong.
  var message: LocalizedText { fileMessage ?? nameMessage ?? actMessage }

  /// The findings of a refusal.
  var findings: [Finding] {
    if case .refused(let findings) = self { findings } else { [] }
  }

  /// About the file of the registry.
  private var fileMessage: LocalizedText? {
    switch self {
    case .noSuchFile(let path):
      LocalizedText(vi: "Không có tệp \(path).", en: "There is no file \(path).")
    case .fileExists(let path):
      LocalizedText(vi: "Đã có tệp \(path).", en: "The file \(path) is there already.")
    case .notARegistry(let path):
      LocalizedText(vi: "\(path) không phải sổ đăng ký.", en: "\(path) is not a registry.")
    case .newerVersion(let path, let version):
      LocalizedText(
        vi: "\(path) do bản htx mới hơn ghi (phiên bản sổ \(version)).",
        en: "\(path) was written by a newer htx (registry version \(version)).")
    case .olderVersion(let path, let version):
      LocalizedText(
        vi: "\(path) do bản htx cũ ghi (phiên bản sổ \(version)), cần nâng cấp trước.",
        en: "\(path) was written by an older htx (registry version \(version)): upgrade it first.")
    case .damaged(let detail):
      LocalizedText(vi: "Tệp sổ bị hỏng (\(detail)).", en: "The registry is damaged (\(detail)).")
    case .busy:
      LocalizedText(
        vi: "Chương trình khác đang ghi vào sổ.", en: "Another program is writing to the registry.")
    case .readOnly:
      LocalizedText(
        vi: "Không có quyền ghi vào tệp sổ hoặc thư mục của nó.",
        en: "The registry or its folder may not be written to.")
    case .diskFull: LocalizedText(vi: "Ổ đĩa đã đầy.", en: "The disk is full.")
    case .cannotOpen(let path):
      LocalizedText(vi: "Không mở được \(path).", en: "\(path) cannot be opened.")
    default: nil
    }
  }

  /// About a name that stands for nothing, or for several things.
  private var nameMessage: LocalizedText? {
    switch self {
    case .unitNotFound(let text):
      LocalizedText(
        vi: "Không có đơn vị nào là \"\(text)\".", en: "No unit answers to \"\(text)\".")
    case .memberNotFound(let text):
      LocalizedText(
        vi: "Không có thành viên nào là \"\(text)\".", en: "No member answers to \"\(text)\".")
    case .dependentNotFound(let text):
      LocalizedText(
        vi: "Không có chi nhánh, văn phòng, địa điểm nào là \"\(text)\".",
        en: "No branch, office or location answers to \"\(text)\".")
    case .productNotFound(let text):
      LocalizedText(
        vi: "Không có sản phẩm OCOP nào là \"\(text)\".",
        en: "No OCOP product answers to \"\(text)\".")
    case .areaNotFound(let text):
      LocalizedText(
        vi: "Không có địa bàn nào là \"\(text)\".", en: "No area answers to \"\(text)\".")
    case .filingNotFound(let id):
      LocalizedText(vi: "Không có hồ sơ số \(id).", en: "There is no filing \(id).")
    case .reorganisationNotFound(let id):
      LocalizedText(
        vi: "Không có vụ tổ chức lại số \(id).", en: "There is no reorganisation \(id).")
    case .unitAmbiguous(let text, let candidates), .memberAmbiguous(let text, let candidates),
      .dependentAmbiguous(let text, let candidates), .areaAmbiguous(let text, let candidates),
      .productAmbiguous(let text, let candidates):
      LocalizedText(
        vi: "\"\(text)\" có thể là: \(candidates.joined(separator: "; ")).",
        en: "\"\(text)\" may be: \(candidates.joined(separator: "; ")).")
    default: nil
    }
  }

  /// About an act or an input; the last part of the three, so it has an answer for all.
  private var actMessage: LocalizedText {
    switch self {
    case .invalidValue(let field, let value, let reason):
      LocalizedText(
        vi: "\(field): \"\(value)\" không đọc được: \(reason.vi)",
        en: "\(field): \"\(value)\" cannot be read: \(reason.en)")
    case .constraint(let name):
      LocalizedText(
        vi: "Sổ không nhận: \(constraintText?.vi ?? "trái điều kiện.") (\(name)) Chưa ghi gì.",
        en: "The registry refuses: \(constraintText?.en ?? "a condition does not hold.") (\(name)) "
          + "Nothing was written.")
    case .periodNotEnded(let period):
      LocalizedText(
        vi: "Kỳ báo cáo chưa kết thúc: \(period.label.vi).",
        en: "The period has not ended: \(period.label.en).")
    case .nothingToChange(let unit):
      LocalizedText(
        vi: "\(unit) đã ghi đúng như vậy, không có gì để thay đổi.",
        en: "\(unit) is on record just so; there is nothing to change.")
    case .query(let detail):
      LocalizedText(vi: "Câu truy vấn sai: \(detail).", en: "The query is wrong: \(detail).")
    case .unreadableInput(let message, _): message
    default:
      LocalizedText(
        vi: "Hồ sơ bị từ chối. Chưa ghi gì.", en: "The filing is refused. Nothing was written.")
    }
  }
}
