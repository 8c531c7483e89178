import Foundation
import Registry
import RegistryTestSupport

/// A registry with one cooperative of invented members of every kind, which tests read and none writes.
enum ListedFile {
  static let path = Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "htx-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "so.htx").path(percentEncoded: false)
    let registry = try Registry.create(
      at: path, office: SampleOffice.draft, officer: SampleOffice.officer,
      clock: FrozenClock.morning)
    let details = FilingDetails(officer: SampleOffice.officer)
    _ = try registry.importUnits(from: try file(units, "units.csv", folder), details: details)
    let report = try registry.importMembers(
      from: try file(members, "members.csv", folder), details: details)
    guard report.rowsRejected == 0 else { throw Rejected(report: report) }
    try registry.close()
    return path
  }

  private struct Rejected: Error {
    let report: ImportReport
  }

  private static func file(_ text: String, _ name: String, _ folder: URL) throws -> String {
    let path = folder.appending(path: name)
    try Data(text.utf8).write(to: path)
    return path.path(percentEncoded: false)
  }

  private static let units = """
    kind,name,tax_code,registered_on,area_code,address,charter_capital,legal_representative,\
    legal_representative_id,phone,note
    cooperative,Hợp tác xã Bình Minh,0100233488,2015-03-02,02104,thôn Nà Cà,100000000,\
    Đàm Thị An,006180000001,0912345678,sổ cũ
    """

  /// Joined and left around 21/11/2026, the day of the frozen clock.
  private static let members = """
    unit,member_number,member_type,member_kind,full_name,sex,date_of_birth,id_number,ethnicity,\
    address,phone,representative,joined_on,capital,contributed_on,certificate_number,left_on,\
    left_reason,note
    0100233488,1,individual,official,Đàm Thị An,female,1980-05-06,006180000001,Tày,thôn Nà Cà,\
    0912345678,,2015-03-02,30000000,2015-03-02,GCN-01,,,
    0100233488,2,individual,unknown,Hà Văn Bình,male,1963,095996508,Kinh,thôn Nà Cà,,,2015-03-02,\
    30000000,,,,,=1+1
    0100233488,3,household,official,Hộ ông Lý Văn Đại,,,006070000002,,thôn Nà Cà,,Lý Văn Đại,\
    2016-01-04,10000000,2016-01-04,,,,
    0100233488,4,organisation,associate_capital,Công ty TNHH Mẫu,,,4600100200,,xã Cao Kỳ,,\
    Nguyễn Thị Em,2024-08-01,20000000,2024-08-05,,,,
    0100233488,5,individual,associate_no_capital,Nông Thị Giang,female,1990-01-02,006190000003,\
    ,,,,2024-08-01,,,,,,
    0100233488,6,individual,official,Triệu Văn Hôm Qua,male,1970-01-02,006070000004,,,,,2015-03-02,\
    5000000,2015-03-02,,2026-11-20,voluntary,
    0100233488,7,individual,official,Triệu Văn Hôm Nay,male,1971-01-02,006071000005,,,,,2015-03-02,\
    5000000,2015-03-02,,2026-11-21,voluntary,
    0100233488,8,individual,official,Triệu Thị Mới,female,1999-01-02,006199000006,,,,,2026-11-21,\
    5000000,2026-11-21,,,,
    """
}
