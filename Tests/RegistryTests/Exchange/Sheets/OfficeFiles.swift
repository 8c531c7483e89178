import Foundation

/// Office files of the fixtures, and the same rows as CSV on the same lines: an import numbers people
/// by lines.
enum OfficeFiles {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/imports")

  /// A file of `fixtures/imports`.
  static func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The bytes of a file of `fixtures/imports`.
  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path(name)))
  }

  /// What `office/units` holds.
  static let units = """




    Loại hình,Tên HTX,Số GCN,Ngày cấp,Mã số thuế,Địa chỉ,Mã xã,Vốn điều lệ,Điện thoại


    HTX,Hợp tác xã Chè Khe Lim,012/ĐK,12/05/2016,0100233488,Thôn Khe Lim,02104,300000000,0912345678
    HTX,Hợp tác xã Mây tre Bản Tết,015/ĐK,28/02/2018,,Thôn Bản Tết,02104,12500000,

    THT,Tổ hợp tác Suối Mơ,,05/01/2020,,Thôn Bản Giác,02098,,0983456789

    """

  /// What `office/members` holds.
  static let members = """



    MST,Họ và tên,Giới tính,Ngày sinh,Số CCCD,Địa chỉ,Ngày vào,Vốn góp

    0100233488,Nguyễn Văn Tú,Nam,12/03/1965,006065123456,"Thôn Khe Lim, xã Cao Kỳ",12/05/2016,12500000
    0100233488,Trần Thị Ánh,Nữ,02/11/1970,006170654322,"Thôn Bản Tết, xã Cao Kỳ",01/06/2016,7000000
    0100233488,Lê Hữu Phước,Nam,1958,,"Thôn Hạ, xã Hòa Mục",02/01/2017,30250000

    """
}
