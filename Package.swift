// swift-tools-version: 6.2

import PackageDescription

/// Every Swift target is held to the same rules: warnings are errors, memory safety is strict,
/// imports are explicit.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

func stage(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target; the tables that its tests read lie beside them and are found by path.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + dependencies,
    exclude: ["cases"],
    swiftSettings: strict
  )
}

let package = Package(
  name: "tally",
  products: [.executable(name: "tally", targets: ["tally"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "Clibcsv", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    stage("CSV", ["Clibcsv"]),
    stage("Records", ["CSV", crypto]),
    stage("Text", []),
    stage("Numerals", ["Text"]),
    stage("Ingestion", ["Records", "CSV"]),
    stage("Extraction", ["Records", "CSV", "Text", "Numerals"]),
    stage("Normalization", ["Records", "CSV", "Text", "Numerals"]),
    stage("Reconciliation", ["Records", "CSV"]),
    stage("Summaries", ["Records", "CSV"]),
    stage(
      "Pipeline",
      [
        "CSV", "Records", "Text", "Numerals", "Ingestion", "Extraction", "Normalization",
        "Reconciliation", "Summaries", toml,
      ]
    ),
    .executableTarget(
      name: "tally",
      dependencies: ["Pipeline", "Records", arguments],
      swiftSettings: strict
    ),
    tests(of: "CSV"),
    tests(of: "Records", ["CSV"]),
    tests(of: "Text", ["CSV"]),
    tests(of: "Numerals", ["Text", "CSV"]),
    tests(of: "Ingestion", ["Records"]),
    tests(of: "Extraction", ["Records", "CSV", "Text", "Numerals"]),
    tests(of: "Normalization", ["Records", "CSV", "Text", "Numerals"]),
    tests(of: "Reconciliation", ["Records", "CSV"]),
    tests(of: "Summaries", ["Records", "CSV"]),
    tests(of: "Pipeline", ["CSV", "Records", "Summaries", "tally"]),
  ],
  swiftLanguageModes: [.v6]
)
