internal import CooperativeLaw

extension ActivityState: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .active: ["hoat dong", "con hoat dong", "binh thuong"]
    case .stopped: ["ngung", "ngung hd", "khong hoat dong", "tam ngung"]
    case .notFound: ["khong tim thay dia chi", "khong tim thay tai dia chi", "khong co dia chi"]
    case .workingAgain: ["tro lai hoat dong"]
    }
  }
}

extension ActivitySource: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .taxOffice: ["thue", "chi cuc thue"]
    case .siteVisit: ["kiem tra", "kiem tra thuc te"]
    case .report: []
    case .member: ["xa vien"]
    case .other: ["khac"]
    }
  }
}

extension MeetingKind: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .annual: ["dai hoi thuong nien", "hop thuong nien"]
    case .extraordinary: ["dai hoi bat thuong", "hop bat thuong"]
    case .founding: ["hoi nghi thanh lap"]
    }
  }
}

extension YearlyFigure: RecordWord {
  static let words = wordTable()
  var otherWords: [String] { [] }
}

extension QualificationLevel: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .untrained: ["chua dao tao", "chua qua dao tao", "1"]
    case .elementary: ["so cap nghe", "2"]
    case .intermediate: ["trung cap nghe", "trung hoc chuyen nghiep"]
    case .college: ["cao dang nghe"]
    case .university: ["dai hoc tro len", "cu nhan", "ky su"]
    case .postgraduate: ["tren dai hoc", "thac si", "tien si"]
    }
  }
}

extension TrainingKind: RecordWord {
  static let words = wordTable()
  var otherWords: [String] { self == .furtherTraining ? ["tap huan"] : [] }
}

extension CertificationScheme: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .highTechnology: ["cnc", "ung dung cong nghe cao"]
    case .traceability: ["qr", "ma qr"]
    case .digital: ["so hoa"]
    case .organic: ["huu co"]
    default: []
    }
  }
}

extension SupportKind: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .communicationClass: ["tuyen truyen"]
    case .vocationalClass: ["truyen nghe", "lop truyen nghe", "day nghe"]
    case .trainingClass: ["tap huan", "boi duong", "lop boi duong"]
    default: []
    }
  }
}

extension SupportFundKind: RecordWord {
  static let words = wordTable()
  var otherWords: [String] { self == .repayment ? ["tra no", "hoan von"] : [] }
}

extension AreaStatisticItem: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .newRural: ["ntm", "dat chuan ntm"]
    case .advancedNewRural: ["ntm nang cao"]
    case .modelNewRural: ["ntm kieu mau"]
    default: []
    }
  }
}

extension UnitTrait: RecordWord {
  static let words = wordTable()

  var otherWords: [String] {
    switch self {
    case .ledByWomen: ["phu nu", "women"]
    case .ledByYouth: ["thanh nien", "youth"]
    case .ledByFarmersUnion: ["nong dan", "hoi nong dan"]
    case .ledByVeterans: ["cuu chien binh", "veterans"]
    case .ethnicMinorityArea: ["dan toc thieu so", "dtts"]
    case .mountainArea: ["mien nui", "mountain"]
    }
  }
}
