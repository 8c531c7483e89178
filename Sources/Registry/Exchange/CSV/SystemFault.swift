import CooperativeLaw
import Foundation

/// A fault the operating system reports, in words for an officer.
struct SystemFault {
  let code: Int32

  var text: LocalizedText {
    switch code {
    case ENOENT: LocalizedText(vi: "không có tệp này", en: "there is no such file")
    case EACCES, EPERM: LocalizedText(vi: "không có quyền", en: "not allowed")
    case EISDIR: LocalizedText(vi: "đây là thư mục", en: "it is a folder")
    case ENOSPC, EDQUOT: LocalizedText(vi: "đĩa đã đầy", en: "the disk is full")
    case EPIPE: LocalizedText(vi: "bên nhận đã đóng", en: "the reader has gone")
    default:
      LocalizedText(vi: "lỗi hệ thống \(code)", en: "system error \(code): \(systemText)")
    }
  }

  private var systemText: String { String(cString: strerror(code)) }
}
