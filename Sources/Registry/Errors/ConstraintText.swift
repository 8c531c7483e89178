public import CooperativeLaw

extension RegistryError {
  /// What the condition of the schema asks, in words; `nil` when the error is none of them.
  ///
  /// Rules find what is wrong before anything is written; a condition speaks only where a rule was
  /// passed by, such as by two officers at the same moment.
  public var constraintText: LocalizedText? {
    guard case .constraint(let name) = self else { return nil }
    return ConstraintText.unique[name]
      ?? ConstraintText.endings.first { name.hasSuffix($0.ending) }?.text
      ?? (ConstraintText.isColumns(name) ? ConstraintText.taken : nil)
  }
}

/// Conditions of the schema in words: SQLite names a CHECK or a trigger by its name, and a UNIQUE
/// index by its columns.
enum ConstraintText {
  /// What may stand once only, by the columns that SQLite reports.
  static let unique: [String: LocalizedText] = [
    "unit_code.code": LocalizedText(
      vi: "Mã số thuế này đang thuộc một đơn vị khác.",
      en: "Another unit holds this tax code."),
    "party_detail.id_number": LocalizedText(
      vi: "Số định danh này đang thuộc một người khác.",
      en: "Another person holds this identity number."),
    "membership.unit_id, membership.party_id": LocalizedText(
      vi: "Người này đang là thành viên của đơn vị.",
      en: "This person is a member of the unit already."),
    "membership.unit_id, membership.member_number": LocalizedText(
      vi: "Số thành viên này đã dùng; số đã cấp không cấp lại.",
      en: "This member number has been given; a number is never given again."),
    "unit.local_number": LocalizedText(
      vi: "Số đăng ký này đã dùng; số đã cấp không cấp lại.",
      en: "This local number has been given; a number is never given again."),
  ]

  /// Any other value that may stand once only.
  static let taken = LocalizedText(
    vi: "Sổ đã có giá trị này, và chỉ được có một.",
    en: "The registry holds this already, and may hold it once only.")

  /// Whether SQLite named columns, as it does for a UNIQUE index.
  static func isColumns(_ name: String) -> Bool {
    name.wholeMatch(of: /\w+\.\w+(, \w+\.\w+)*/) != nil
  }

  /// What a condition asks, by how its name ends; the name begins with its table and column.
  static let endings: [(ending: String, text: LocalizedText)] = [
    ("_is_a_day", LocalizedText(vi: "Ngày không có trong lịch.", en: "There is no such day.")),
    (
      "_ends_after_it_begins",
      LocalizedText(
        vi: "Ngày kết thúc trước ngày bắt đầu.", en: "The end comes before the beginning.")
    ),
    (
      "_end_has_its_filing",
      LocalizedText(
        vi: "Ngày kết thúc phải do một hồ sơ ghi.", en: "An end is written by a filing.")
    ),
    (
      "_belongs_to_an_end",
      LocalizedText(
        vi: "Chỉ ghi lý do chấm dứt khi đã chấm dứt.",
        en: "Only what has ended has a reason of its end.")
    ),
    ("_is_known", notInList), ("_is_yes", notInList), ("_is_0_or_1", notInList),
    ("_is_given", empty), ("_is_named", empty), (".not_null", empty),
    (
      "_tax_code_is_10_digits",
      LocalizedText(vi: "Mã số thuế phải có 10 chữ số.", en: "A tax code has 10 digits.")
    ),
    (
      "_is_2_to_5_digits",
      LocalizedText(
        vi: "Mã ngành phải có 2 đến 5 chữ số.", en: "A line of business has 2 to 5 digits.")
    ),
    ("_is_digits", LocalizedText(vi: "Mã chỉ gồm chữ số.", en: "The code has digits only.")),
    (
      "_is_not_negative",
      LocalizedText(vi: "Số tiền không được âm.", en: "An amount is not negative.")
    ),
    (
      "_are_not_negative",
      LocalizedText(vi: "Điểm không được âm.", en: "Points are not negative.")
    ),
    (
      "_stars_are_1_to_5", LocalizedText(vi: "Hạng sao từ 1 đến 5.", en: "Stars are 1 to 5.")
    ),
    (
      "_since_is_not_later",
      LocalizedText(
        vi: "Ngày bắt đầu không sau ngày ghi nhận.",
        en: "A state begins no later than the day it was seen.")
    ),
    (
      "_due_on_is_not_earlier",
      LocalizedText(
        vi: "Hạn gửi không trước ngày yêu cầu.",
        en: "The last day to send it is not before the request.")
    ),
    (
      "_belongs_to_asking",
      LocalizedText(
        vi: "Chỉ yêu cầu báo cáo mới có hạn gửi.", en: "Only a request names a last day to send it."
      )
    ),
    (
      "_has_a_grade_or_a_reason",
      LocalizedText(
        vi: "Phải có loại, hoặc lý do không xếp loại.",
        en: "There is a grade, or a reason for having none.")
    ),
    (
      "_is_positive",
      LocalizedText(vi: "Số phải lớn hơn 0.", en: "The number is greater than 0.")
    ),
    (
      "_is_believable",
      LocalizedText(
        vi: "Năm này không thể đúng.", en: "This year cannot be right.")
    ),
    (
      "_changes_something",
      LocalizedText(vi: "Số tiền phải khác 0.", en: "The amount is not 0.")
    ),
    (
      "_purged_is_empty",
      LocalizedText(
        vi: "Dữ liệu cá nhân đã xóa thì không ghi lại vào dòng cũ.",
        en: "Personal data that was erased is not put back into its row.")
    ),
    (
      "_full_has_its_purpose",
      LocalizedText(
        vi: "Dữ liệu đầy đủ phải có mục đích, và chỉ dữ liệu đầy đủ mới có.",
        en: "Full data has a purpose, and nothing else has.")
    ),
    ("_is_whole_or_broken_off", malformed), ("_is_whole", malformed), ("_is_a_utc_time", malformed),
    ("_is_json", malformed),
    ("_are_json", malformed), ("_is_sha256", malformed), ("_is_hex", malformed),
    (".never_deleted", kept), (".never_rewritten", kept),
    (
      ".ends_once",
      LocalizedText(
        vi: "Dòng này đã kết thúc hoặc đã bị thu hồi.",
        en: "This row has ended or was withdrawn already.")
    ),
    (
      ".retracted_once",
      LocalizedText(vi: "Dòng này đã bị thu hồi.", en: "This row was withdrawn already.")
    ),
    (
      ".time_never_steps_back",
      LocalizedText(
        vi: "Giờ ghi sổ không được lùi.", en: "Recorded time does not step back.")
    ),
  ]

  private static let notInList = LocalizedText(
    vi: "Giá trị không có trong danh mục.", en: "The value is not in the list.")
  private static let empty = LocalizedText(
    vi: "Giá trị bắt buộc còn trống.", en: "A value that must be given is empty.")
  private static let malformed = LocalizedText(
    vi: "Giá trị nội bộ sai dạng.", en: "An internal value has the wrong form.")
  private static let kept = LocalizedText(
    vi: "Sổ không sửa, không xóa điều đã ghi; hãy ghi hồ sơ mới.",
    en: "What is written is neither changed nor deleted; file a new act.")
}
