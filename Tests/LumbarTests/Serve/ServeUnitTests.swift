import ArgumentParser
import Foundation
import Server
import Testing

@testable import lumbar

@Suite("The systemd unit")
struct ServeUnitTests {
    private static let lines = ServeUnit.text.split(separator: "\n").map(String.init)
    private static let analyze = "/usr/bin/systemd-analyze"

    @Test(
        "It is ready by notice, reloads by SIGHUP, and is locked down",
        arguments: [
            "Type=notify", "ExecReload=/bin/kill -HUP $MAINPID", "Restart=on-failure", "DynamicUser=yes",
            "StateDirectoryMode=0700", "UMask=0077", "LimitNOFILE=65535", "LimitCORE=0",
            "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes",
            "PrivateDevices=yes", "PrivateUsers=yes", "ProtectKernelTunables=yes",
            "ProtectKernelModules=yes", "ProtectKernelLogs=yes", "ProtectControlGroups=yes",
            "ProtectClock=yes", "ProtectHostname=yes", "ProtectProc=invisible", "CapabilityBoundingSet=",
            "AmbientCapabilities=", "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
            "RestrictNamespaces=yes", "RestrictRealtime=yes", "RestrictSUIDSGID=yes", "LockPersonality=yes",
            "MemoryDenyWriteExecute=yes", "SystemCallArchitectures=native",
            "SystemCallFilter=@system-service", "SystemCallFilter=~@privileged @resources", "NoExecPaths=/",
        ])
    func lines(line: String) {
        #expect(Self.lines.contains(line))
    }

    @Test("It stops before the manager loses its patience")
    func patience() throws {
        let line = try #require(Self.lines.first { $0.hasPrefix("TimeoutStopSec=") })
        let seconds = try #require(Int(line.dropFirst("TimeoutStopSec=".count)))
        #expect(Duration.seconds(seconds) > (try ServeLimits.parse([]).values.drain))
    }

    @Test("What it may execute is what it starts")
    func executes() throws {
        let start = try #require(Self.lines.first { $0.hasPrefix("ExecStart=") })
        let command = start.dropFirst("ExecStart=".count).split(separator: " ")[0]
        let paths = try #require(Self.lines.first { $0.hasPrefix("ExecPaths=") })
        #expect(paths.dropFirst("ExecPaths=".count).split(separator: " ").contains(command))
    }

    @Test(
        "systemd knows every word of it and finds little exposed",
        .enabled(if: FileManager.default.isExecutableFile(atPath: analyze), "there is no systemd-analyze"))
    func analysed() throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "lumbar-\(UUID().uuidString).service")
        try Data(ServeUnit.text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let said = Pipe()
        process.executableURL = URL(filePath: Self.analyze)
        // In tenths; Debian's own unit for redis comes to 17.
        process.arguments = ["security", "--offline=yes", "--no-pager", "--threshold=20", file.path]
        (process.standardOutput, process.standardError) = (said, said)
        try process.run()
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text.suffix(2000))")
        #expect(!text.contains("Unknown ") && !text.contains("ignoring"))
    }
}
