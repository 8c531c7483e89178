// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: Swift 6 mode, the upcoming features, no warning.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// SQLite itself, for the import that binds bytes without copying them.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

/// CustomDump passes silently on Linux unless IssueReportingTestSupport is linked beside it.
let difference: [Target.Dependency] = [
  .product(name: "CustomDump", package: "swift-custom-dump"),
  .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
]

let package = Package(
  name: "cooperative-registry",
  defaultLocalization: "vi",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CooperativeLaw", targets: ["CooperativeLaw"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "OfficeSheets", targets: ["OfficeSheets"]),
    .library(name: "Registry", targets: ["Registry"]),
    .executable(name: "htx", targets: ["htx"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", exact: "1.13.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    .target(name: "CooperativeLaw", swiftSettings: strict),
    .target(name: "VietnameseText", swiftSettings: strict),
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CReferenceData"),
    .target(
      name: "SheetWriter", dependencies: ["CooperativeLaw", "CXLSXWriter"],
      swiftSettings: strict),
    .target(
      name: "OfficeSheets", dependencies: ["VietnameseText", "CLibXML2", "CLibZip"],
      swiftSettings: strict),
    .target(
      name: "Registry",
      dependencies: [
        "CooperativeLaw", "OfficeSheets", "SheetWriter", "VietnameseText", "CLibCSV",
        "CReferenceData", crypto, grdb, sqlite,
      ],
      resources: [
        .embedInCode("../../schema.sql"), .embedInCode("Store/Migrations/version-2.sql"),
        .embedInCode("Store/Migrations/version-3.sql"),
        .embedInCode("Store/Migrations/version-4.sql"),
        .embedInCode("Store/Migrations/version-5.sql"),
        .embedInCode("../../fixtures/programmes/bac-kan-2021-2025.json"),
        .embedInCode("../../fixtures/programmes/binh-thuan-2021-2030.json"),
        .embedInCode("../../fixtures/programmes/local-year.json"),
        .embedInCode("../../fixtures/programmes/national-2021-2025.json"),
        .embedInCode("../../fixtures/programmes/province-2030.json"),
      ],
      swiftSettings: strict),
    .target(
      name: "RegistryCLI",
      dependencies: [
        "Registry", "CooperativeLaw", "SheetWriter", "VietnameseText", "CXLSXWriter",
        argumentParser, .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Templates/certificate.html"),
        .embedInCode("Templates/compulsory-dissolution.html"), .embedInCode("Templates/foot.html"),
        .embedInCode("Templates/head.html"), .embedInCode("Templates/member-list.html"),
        .embedInCode("Templates/member-register.html"), .embedInCode("Templates/notice.html"),
        .embedInCode("Templates/paper-style.html"), .embedInCode("Templates/revocation.html"),
        .embedInCode("Templates/suspension.html"), .embedInCode("Templates/unit-head.html"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "htx", dependencies: ["RegistryCLI", argumentParser], swiftSettings: strict),
    .target(
      name: "FixtureMaker", dependencies: ["Registry", "CooperativeLaw", "VietnameseText"],
      swiftSettings: strict),
    .executableTarget(
      name: "htx-fixtures", dependencies: ["FixtureMaker", argumentParser], swiftSettings: strict),
    .target(
      name: "RegistryTestSupport",
      dependencies: ["Registry", "CooperativeLaw", "VietnameseText", grdb],
      swiftSettings: strict),
    .target(
      name: "SheetMutations", dependencies: ["OfficeSheets"], swiftSettings: strict),
    .target(
      name: "ScenarioTestSupport", dependencies: ["CooperativeLaw"], swiftSettings: strict),
    .testTarget(
      name: "CooperativeLawTests",
      dependencies: ["CooperativeLaw", "ScenarioTestSupport"] + difference, swiftSettings: strict),
    .testTarget(
      name: "FixtureMakerTests",
      dependencies: [
        "FixtureMaker", "Registry", "RegistryTestSupport", "CooperativeLaw", "VietnameseText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OfficeSheetsTests",
      dependencies: ["OfficeSheets", "SheetMutations", "VietnameseText"],
      swiftSettings: strict),
    .testTarget(
      name: "VietnameseTextTests",
      dependencies: ["VietnameseText"] + difference, swiftSettings: strict),
    .testTarget(
      name: "RegistryTests",
      dependencies: [
        "Registry", "RegistryTestSupport", "ScenarioTestSupport", "CooperativeLaw",
        "OfficeSheets", "SheetMutations", "SheetWriter", "VietnameseText", grdb,
      ] + difference,
      swiftSettings: strict),
    .testTarget(
      name: "RegistryCLITests",
      dependencies: [
        "RegistryCLI", "Registry", "RegistryTestSupport", "CooperativeLaw", "OfficeSheets",
        "SheetWriter", "htx", argumentParser,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ] + difference,
      swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "RegistryCLI", "Registry", "CooperativeLaw", "SheetWriter", "htx", argumentParser, grdb,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
