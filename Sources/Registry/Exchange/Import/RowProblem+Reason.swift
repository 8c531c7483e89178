internal import CooperativeLaw

extension RowProblem {
  /// What is wrong, with the value as typed.
  func reason(_ value: String, _ other: String) -> LocalizedText {
    switch self {
    case .tooFewCells, .tooManyCells:
      say(
        "Dòng có \(value) ô, tiêu đề có \(other) cột.",
        "The row has \(value) cells, the header has \(other) columns.")
    case .missing: say("Ô này để trống.", "This cell is empty.")
    case .unknownUnit, .unknownMemberUnit:
      say("Không có đơn vị nào là “\(value)”.", "No unit answers to “\(value)”.")
    case .ambiguousUnit:
      say("Có nhiều đơn vị tên “\(value)”.", "Several units are called “\(value)”.")
    case .memberOfItself:
      say("Đơn vị không thể là thành viên của chính mình.", "A unit is no member of itself.")
    case .twiceInFile:
      say("Đã có ở dòng \(other) của tệp này.", "Already on line \(other) of this file.")
    case .otherNameInFile:
      say(
        "Số “\(value)” ở dòng \(other) đi với tên khác.",
        "The number “\(value)” stands with another name on line \(other).")
    case .otherNameOnRecord:
      say(
        "Số “\(value)” đã có trong sổ với tên khác.",
        "The number “\(value)” is on record with another name.")
    case .overlapsRecord:
      say(
        "Người này đã là thành viên của đơn vị từ ngày \(other).",
        "This member is on record in the unit since \(other).")
    case .positionOnRecord:
      say(
        "Người này đã giữ chức danh đó từ ngày \(other).",
        "This person holds that position on record since \(other).")
    default: otherReason(value, other)
    }
  }

  private func otherReason(_ value: String, _ other: String) -> LocalizedText {
    switch self {
    case .endsBeforeStart:
      say("Ngày kết thúc \(value) trước ngày bắt đầu.", "It ends on \(value), before it starts.")
    case .inFuture: say("Ngày \(value) ở tương lai.", "The day \(value) lies in the future.")
    case .unknownArea:
      say("Không có mã địa bàn “\(value)”.", "There is no area code “\(value)”.")
    case .taxCodeTwice:
      say(
        "Mã số thuế \(value) đã có ở dòng \(other).",
        "Tax code \(value) is already on line \(other).")
    case .taxCodeOnRecord:
      say("Mã số thuế \(value) là của \(other).", "Tax code \(value) belongs to \(other).")
    case .taxCodeOfBranch:
      say("\(value) là mã của đơn vị phụ thuộc.", "\(value) is the code of a dependent unit.")
    case .unknownLaw: say("Không rõ “\(value)” là luật nào.", "“\(value)” names no known law.")
    case .unknownStatus:
      say("Không rõ tình trạng “\(value)”.", "“\(value)” is no known status.")
    case .statusOfOtherKind:
      say(
        "Loại hình này không có tình trạng “\(value)”.",
        "Units of this kind cannot have the status “\(value)”.")
    case .notYesOrNo:
      say("“\(value)” không phải có hay không.", "“\(value)” is neither yes nor no.")
    case .statusBeforeStart:
      say(
        "Tình trạng từ ngày \(value), trước ngày đăng ký.",
        "The status starts on \(value), before the registration.")
    case .onRecord:
      say(
        "Sổ đã ghi điều này với nội dung khác, từ ngày \(other).",
        "The registry holds this otherwise, since \(other).")
    case .notANumber:
      say("“\(value)” không phải số đọc được.", "“\(value)” is no number that can be read.")
    case .productOtherwise:
      say(
        "Dòng khác, hoặc sổ, ghi nhóm khác “\(value)” cho sản phẩm này.",
        "Another row, or the record, gives this product another group than “\(value)”.")
    case .productCodeTaken:
      say(
        "Mã “\(value)” là của sản phẩm số \(other).",
        "The code “\(value)” belongs to product \(other).")
    case .unknownPerson:
      say(
        "Đơn vị không có một người duy nhất là “\(value)” trong sổ.",
        "The unit has no single person “\(value)” on record.")
    case .notAYear: say("“\(value)” không phải một năm.", "“\(value)” is no year.")
    default: say("", "")
    }
  }
}

extension RowProblem {
  func say(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }
}
