internal import CooperativeLaw

extension RowProblem {
  /// What the officer can do about it.
  func remedy(_ other: String) -> LocalizedText {
    switch self {
    case .tooFewCells, .tooManyCells:
      say(
        "Làm cho dòng đủ số ô; ô có dấu phẩy phải đặt trong nháy kép.",
        "Give the row as many cells as the header; quote a cell that holds a comma.")
    case .missing: say("Điền vào ô này.", "Fill the cell.")
    case .unknownUnit, .unknownMemberUnit:
      say(
        "Nhập đơn vị trước, rồi ghi mã số thuế, số trong sổ (như HTX-00017) hoặc đúng tên.",
        "Import the unit first; then give its tax code, local number (as HTX-00017) or exact name.")
    case .ambiguousUnit:
      say(
        "Ghi mã số thuế hoặc số trong sổ thay cho tên.",
        "Give the tax code or local number instead of the name.")
    case .memberOfItself: say("Kiểm tra cột đơn vị.", "Check the column of the unit.")
    case .twiceInFile: say("Giữ một dòng.", "Keep one of the rows.")
    case .otherNameInFile, .otherNameOnRecord:
      say("Đối chiếu số và tên với giấy tờ gốc.", "Compare number and name with the papers.")
    case .overlapsRecord, .positionOnRecord:
      say(
        "Nếu vào lại thì ghi ngày ra lần trước trước đã; nếu sai ngày thì đính chính hồ sơ cũ.",
        "Record the end of the earlier time first, or correct the earlier filing.")
    case .endsBeforeStart, .inFuture, .statusBeforeStart:
      say("Kiểm tra lại ngày.", "Check the dates.")
    case .unknownArea:
      say("Ghi mã xã có vào ngày đăng ký.", "Give the commune's code of the day of registration.")
    case .taxCodeTwice, .taxCodeOnRecord:
      say("Kiểm tra mã; mỗi đơn vị một mã.", "Check the code; each unit has its own.")
    case .taxCodeOfBranch:
      say("Ghi mã 10 số của đơn vị chủ quản.", "Give the 10 digits of the unit itself.")
    case .unknownLaw:
      say(
        "Ghi L1996, L2003, L2012, L2023, ND151, ND77 hoặc L2023_THT.",
        "Write L1996, L2003, L2012, L2023, ND151, ND77 or L2023_THT.")
    case .unknownStatus, .statusOfOtherKind:
      say("Ghi một trong: " + statuses(.vi), "Write one of: " + statuses(.en))
    case .notYesOrNo: say("Ghi yes hoặc no.", "Write yes or no.")
    case .onRecord:
      say(
        "Bỏ dòng này, hoặc ghi ngày kết thúc của điều đã có rồi nhập lại.",
        "Leave the row out, or end what is on record first and import again.")
    case .notANumber:
      say(
        "Ghi số nguyên; điểm có thể có hai số lẻ, như 79,5.",
        "Write a whole number; points may have two decimals, such as 79.5.")
    case .productOtherwise:
      say(
        "Ghi một nhóm cho mọi dòng của sản phẩm; đổi nhóm thì dùng htx ocop change.",
        "Give all rows of a product one group; to change it use htx ocop change.")
    case .productCodeTaken:
      say("Đối chiếu mã với hồ sơ sản phẩm.", "Compare the code with the product's dossier.")
    case .unknownPerson:
      say(
        "Ghi số thành viên, hoặc đúng họ tên một thành viên hay người giữ chức danh.",
        "Give the member number, or the exact name of one member or office-holder.")
    case .notAYear: say("Ghi năm bốn chữ số.", "Write the year with four digits.")
    }
  }

  private func statuses(_ language: Language) -> String {
    LegalStatus.allCases.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: ", ")
  }
}
