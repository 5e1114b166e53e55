// swift-tools-version: 6.3
import PackageDescription

// Each package below does one thing that is not Lumbar's purpose, and does it better than we would.
let dependencies: [Package.Dependency] = [
    // Sockets: event loops, back-pressure, half-close, descriptors that run out.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // TLS for the relay port, on the same event loops.
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    // A queue that gives from its front without moving the rest.
    .package(url: "https://github.com/apple/swift-collections", from: "1.4.0"),
    // SQLite: transactions, WAL, migrations. 7.10 is the first that links on Debian 12.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The command line: usage, help and errors in one manner.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Structured logs that an operator can route.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Ciphers and signatures: sealed stores, signed webhooks.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Signals and the order of a shutdown.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
]

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
/// A channel without a socket, for tests of what stands in a pipeline.
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")

let package = Package(
    name: "lumbar",
    dependencies: dependencies,
    targets: [
        // Arrows point down only; Tests/HouseTests holds the imports of each folder against this list.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .target(name: "Markup", dependencies: ["CLibXML2"]),
        .target(name: "Statechart", dependencies: ["Markup"]),
        .target(name: "Values"),
        .target(name: "Understanding", dependencies: ["Values"]),
        .target(
            name: "Dialogue", dependencies: ["Markup", "Statechart", "Understanding", "Values"],
            resources: [
                .embedInCode("Resources/talk.rng"), .embedInCode("Resources/english.xml"),
                .embedInCode("Resources/examples.xml"), .embedInCode("Resources/standard.xml"),
            ]),
        .target(name: "Sessions", dependencies: ["Dialogue"]),
        .target(name: "Store", dependencies: ["Sessions", "Dialogue", grdb, crypto]),
        .target(name: "Bookings", dependencies: ["Sessions", "Dialogue", crypto]),
        .target(
            name: "Wire", dependencies: ["Dialogue"],
            resources: [.embedInCode("Resources/frames.schema.json")]),
        .target(
            name: "Server",
            dependencies: ["Wire", "Sessions", "Dialogue", nioCore, nioPosix, nioTLS, nioSSL, deque, logging]),
        .target(name: "Rehearsal", dependencies: ["Dialogue", "Wire"]),
        .executableTarget(
            name: "lumbar",
            dependencies: [
                "Markup", "Statechart", "Values", "Understanding", "Dialogue", "Sessions", "Store",
                "Bookings",
                "Wire", "Server", "Rehearsal", "CLibEdit", "CMalloc", arguments, logging, lifecycle, signals,
            ]),
        .executableTarget(
            name: "lumbar-bench",
            dependencies: ["Markup", "Statechart", "Values", "Understanding", "Dialogue", arguments],
            path: "Tests/Benchmarks"),
        .target(name: "SocketClient", path: "Tests/SocketClient"),
        .executableTarget(
            name: "lumbar-load", dependencies: ["SocketClient", arguments], path: "Tests/Load"),
        .testTarget(name: "HouseTests", exclude: ["mirror-owed.txt"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "StatechartTests", dependencies: ["Statechart", "Markup"]),
        .testTarget(name: "ValuesTests", dependencies: ["Values"], exclude: ["Development"]),
        .testTarget(
            name: "UnderstandingTests", dependencies: ["Understanding", "Values"], exclude: ["Development"]),
        .testTarget(
            name: "DialogueTests",
            dependencies: ["Dialogue", "Markup", "Statechart", "Understanding", "Values"],
            exclude: ["Scripts"]),
        .testTarget(name: "SessionsTests", dependencies: ["Sessions", "Dialogue"]),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Sessions", "Dialogue"]),
        .testTarget(name: "BookingsTests", dependencies: ["Bookings", "Sessions", "Dialogue"]),
        .testTarget(name: "WireTests", dependencies: ["Wire", "Dialogue"]),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Sessions", "Dialogue", "Wire", "SocketClient", nioCore, nioEmbedded, nioPosix,
                nioSSL,
                logging,
            ]),
        .testTarget(
            name: "RehearsalTests", dependencies: ["Rehearsal", "Dialogue", "Markup"], exclude: ["Scripts"]),
        .testTarget(name: "LumbarTests", dependencies: ["lumbar", "SocketClient"]),
    ],
    swiftLanguageModes: [.v6]
)

// One manner for all: Swift 7's defaults today, every unsafe expression marked, no warning let through.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]
for target in package.targets where target.type != .system {
    target.swiftSettings = settings
}

// A model is trained each time a script is loaded: unoptimised that takes a minute and optimised a second, so that
// debug builds (and with them every test) optimise these two.
for target in package.targets where ["Understanding", "Values"].contains(target.name) {
    target.swiftSettings = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]
}
