internal import CooperativeLaw

extension Sex: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .female: ["f"]
    case .male: ["m"]
    }
  }
}

extension UnitModel: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .production: ["san xuat", "htx san xuat"]
    case .consumer: ["tieu dung", "consumption", "htx tieu dung"]
    case .job: ["lao dong", "viec lam", "tao viec lam", "jobs"]
    case .mixed: ["tong hop"]
    }
  }
}

extension PositionRole: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .chair: ["chu tich hdqt", "chu tich"]
    case .boardMember: ["thanh vien hdqt", "uy vien hdqt", "uy vien hoi dong quan tri"]
    case .director: ["giam doc", "tong giam doc"]
    case .controlBoardHead: ["truong bks"]
    case .controlBoardMember: ["thanh vien bks", "uy vien bks"]
    case .controller: []
    case .chiefAccountant: []
    case .cashier: []
    case .legalRepresentative: ["nguoi dai dien phap luat", "dai dien phap luat"]
    case .groupHead: ["to truong to hop tac"]
    case .executiveMember: ["uy vien ban dieu hanh"]
    }
  }
}

extension MembershipEndReason: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .death: ["chet", "tu vong", "qua doi"]
    case .missing: ["mat tich"]
    case .voluntary: ["xin ra", "tu nguyen", "tu nguyen xin ra"]
    case .expelled: ["khai tru"]
    case .organisationEnded: ["to chuc giai the", "to chuc pha san"]
    case .unitEnded: ["giai the", "pha san"]
    case .charter: ["khac", "truong hop khac", "theo dieu le"]
    case .unknown: ["khong ro", "chua ro"]
    default: []
    }
  }
}

extension UnitKind: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .cooperative: ["htx"]
    case .group: ["tht"]
    case .union: ["lhhtx", "lien hiep"]
    }
  }
}

extension MemberType: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .individual: ["ca nhan", "person"]
    case .household: ["ho", "ho gia dinh"]
    case .organisation: ["phap nhan", "to chuc", "organization", "doanh nghiep"]
    case .unit: ["htx", "htx thanh vien", "hop tac xa thanh vien"]
    }
  }
}

extension MemberKind: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .official: ["chinh thuc"]
    case .associateCapital: ["lien ket gop von"]
    case .associateNoCapital: ["lien ket khong gop von"]
    case .unknown: ["khong ro", "chua ro"]
    }
  }
}
