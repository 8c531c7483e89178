import CooperativeLaw
import Registry

/// Every case of ``RegistryError`` by name, with a sample; the compiler keeps both ways complete.
enum RegistryErrorName: String, CaseIterable {
  case noSuchFile, fileExists, notARegistry, newerVersion, olderVersion, damaged, busy, readOnly
  case diskFull
  case cannotOpen, unitNotFound, unitAmbiguous, memberNotFound, memberAmbiguous, areaNotFound
  case areaAmbiguous, filingNotFound, invalidValue, refused, constraint, query, unreadableInput
  case nothingToChange, dependentNotFound, dependentAmbiguous, reorganisationNotFound
  case productNotFound, productAmbiguous, periodNotEnded

  /// The name of an error.
  init(of error: RegistryError) {
    self =
      switch error {
      case .noSuchFile: .noSuchFile
      case .fileExists: .fileExists
      case .notARegistry: .notARegistry
      case .newerVersion: .newerVersion
      case .olderVersion: .olderVersion
      case .damaged: .damaged
      case .busy: .busy
      case .readOnly: .readOnly
      case .diskFull: .diskFull
      case .cannotOpen: .cannotOpen
      case .unitNotFound: .unitNotFound
      case .unitAmbiguous: .unitAmbiguous
      case .memberNotFound: .memberNotFound
      case .memberAmbiguous: .memberAmbiguous
      case .reorganisationNotFound: .reorganisationNotFound
      case .dependentNotFound: .dependentNotFound
      case .dependentAmbiguous: .dependentAmbiguous
      case .productNotFound: .productNotFound
      case .productAmbiguous: .productAmbiguous
      case .areaNotFound: .areaNotFound
      case .areaAmbiguous: .areaAmbiguous
      case .filingNotFound: .filingNotFound
      case .invalidValue: .invalidValue
      case .periodNotEnded: .periodNotEnded
      case .refused: .refused
      case .constraint: .constraint
      case .query: .query
      case .unreadableInput: .unreadableInput
      case .nothingToChange: .nothingToChange
      }
  }

  /// An error of that name, as an officer may meet it.
  var sample: RegistryError {
    switch self {
    case .noSuchFile: .noSuchFile(path: "so-dang-ky.htx")
    case .fileExists: .fileExists(path: "so-dang-ky.htx")
    case .notARegistry: .notARegistry(path: "anh.jpg")
    case .newerVersion: .newerVersion(path: "so-dang-ky.htx", version: 9)
    case .olderVersion: .olderVersion(path: "so-dang-ky.htx", version: 1)
    case .damaged: .damaged(detail: "database disk image is malformed")
    case .busy: .busy
    case .readOnly: .readOnly
    case .diskFull: .diskFull
    case .cannotOpen: .cannotOpen(path: "/so/so-dang-ky.htx")
    case .unitNotFound: .unitNotFound("suoi mo")
    case .unitAmbiguous: .unitAmbiguous("suoi", candidates: ["HTX Suối Mơ", "HTX Suối Đá"])
    case .memberNotFound: .memberNotFound("12")
    case .memberAmbiguous: .memberAmbiguous("An", candidates: ["3 Lò Văn An", "9 Bàn Thị An"])
    case .reorganisationNotFound: .reorganisationNotFound(7)
    case .dependentNotFound: .dependentNotFound("thanh mai")
    case .dependentAmbiguous:
      .dependentAmbiguous("thanh mai", candidates: ["00001 Cửa hàng", "00002 Kho"])
    case .productNotFound: .productNotFound("miến dong")
    case .productAmbiguous:
      .productAmbiguous("miến", candidates: ["#1 Miến dong (HTX Suối Mơ)", "#2 Miến đỏ (HTX Mơ)"])
    case .areaNotFound: .areaNotFound("99999")
    case .areaAmbiguous: .areaAmbiguous("tan lap", candidates: ["02155", "04006"])
    case .filingNotFound: .filingNotFound(7)
    case .invalidValue:
      .invalidValue(
        field: "--known-at", value: "hôm qua",
        reason: LocalizedText(vi: "không phải thời điểm.", en: "it is not a time."))
    case .periodNotEnded: .periodNotEnded(.year(2026))
    case .refused: .refused([])
    case .constraint: .constraint(name: "unit_name_is_one_at_a_time")
    case .query: .query(detail: "no such column: ten")
    case .nothingToChange: .nothingToChange("HTX-00017")
    case .unreadableInput:
      .unreadableInput(
        LocalizedText(vi: "Tệp không phải là UTF-8.", en: "The file is not UTF-8."),
        remedy: LocalizedText(vi: "Lưu lại tệp bằng UTF-8.", en: "Save the file again as UTF-8."))
    }
  }
}
