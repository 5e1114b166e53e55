import Foundation
import Testing

@testable import lumbar

@Suite("What a crash leaves behind")
struct CrashReportTests {
    @Test("No core file, unless somebody looks for a bug", arguments: ["", "enable=no"])
    func core(backtrace: String) async throws {
        let desk = try Desk()
        let environment = backtrace.isEmpty ? [:] : ["SWIFT_BACKTRACE": backtrace]
        let (process, _, complaint) = try desk.start(
            ["serve", Shop.path, "--ephemeral", "--text", "127.0.0.1:0", "--relay", "none"],
            environment: environment)
        defer { process.terminate() }
        var said = ""
        while !said.contains("listening"), case let data = complaint.availableData, !data.isEmpty {
            said += String(decoding: data, as: UTF8.self)
        }
        let limits = try String(
            contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
        let words = limits.split(separator: "\n").first { $0.hasPrefix("Max core") }?.split(separator: " ")
        let own = try String(contentsOfFile: "/proc/self/limits", encoding: .utf8)
            .split(separator: "\n").first { $0.hasPrefix("Max core") }?.split(separator: " ")
        #expect(backtrace.isEmpty ? words?.dropFirst(4).prefix(2) == ["0", "0"] : words == own)
    }
}
