import CooperativeLaw
import Registry

extension MemberType: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .individual: ["person"]
    case .household: ["ho"]
    case .organisation: ["phap nhan", "to chuc", "organization"]
    case .unit: ["htx", "hop tac xa thanh vien"]
    }
  }
}

extension MemberKind: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .official: ["chinh thuc"]
    case .associateCapital: ["lien ket gop von"]
    case .associateNoCapital: ["lien ket khong gop von"]
    case .unknown: ["khong ro", "chua ro"]
    }
  }
}

extension MembershipEndReason: LabelledWord {
  var shortForms: [String] {
    switch self {
    case .death: ["chet", "tu vong", "qua doi"]
    case .missing: ["mat tich"]
    case .voluntary: ["xin ra", "tu nguyen"]
    case .expelled: ["khai tru"]
    case .charter: ["khac", "theo dieu le"]
    case .unknown: ["khong ro", "chua ro"]
    default: []
    }
  }
}

extension DecidingBody: LabelledWord {
  var label: LocalizedText {
    switch self {
    case .board: LocalizedText(vi: "hội đồng quản trị", en: "the board")
    case .generalMeeting: LocalizedText(vi: "đại hội thành viên", en: "the general meeting")
    }
  }

  var shortForms: [String] {
    switch self {
    case .board: ["hdqt"]
    case .generalMeeting: ["dai hoi", "dhtv"]
    }
  }
}

extension CapitalEntryKind: LabelledWord {}
