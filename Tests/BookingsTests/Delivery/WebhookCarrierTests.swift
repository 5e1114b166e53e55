import Foundation
import Testing

@testable import Bookings

@Suite struct CarryingToAWebhook {
    private let parcel = Parcel(id: "msg_1", timestamp: 1_700_000_000, bytes: Data(#"{"a":"\"\\"}"#.utf8))

    private func carrier(_ url: String, program: String = "curl") throws -> WebhookCarrier {
        let secrets = [ReadingTheFileOfReceivers.secret].compactMap(WebhookSecret.init)
        return WebhookCarrier(url: try #require(URL(string: url)), secrets: secrets, program: program)
    }

    @Test func `curl is told to take the address that was looked at, and nothing else`() throws {
        let settings = try carrier("https://example.com/hook").settings(
            for: parcel, host: "example.com", address: "8.8.8.8")
        for line in [
            "silent", #"resolve = "example.com:443:8.8.8.8""#, #"proto = "=https""#, #"max-redirs = "0""#,
            #"max-time = "5""#, #"header = "webhook-id: msg_1""#,
            #"header = "webhook-timestamp: 1700000000""#,
            #"data-raw = "{\"a\":\"\\\"\\\\\"}""#,
        ] {
            #expect(settings.split(separator: "\n").contains(Substring(line)), "\(line)")
        }
        #expect(settings.contains("webhook-signature: v1,"))
    }

    @Test(arguments: [
        "https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/", "https://localhost/",
    ])
    func `a neighbour's address is not called`(_ url: String) throws {
        // The program would say that it arrived.
        let outcome = try carrier(url, program: "true").carry(parcel)
        #expect(outcome == .failed("the host's address is not a public one"))
    }

    @Test func `one private address among public ones is enough to refuse`() throws {
        var carrier = try carrier("https://example.com/", program: "true")
        carrier.lookup = { _ in ["8.8.8.8", "10.0.0.1"].flatMap(HostLookup.addresses) }
        #expect(carrier.carry(parcel) == .failed("the host's address is not a public one"))
        carrier.lookup = { _ in [] }
        #expect(carrier.carry(parcel) == .failed("the host's name cannot be resolved"))
    }

    @Test(arguments: [
        ("204", CarryOutcome.arrived), ("410", .unwanted("the receiver answered 410 Gone")),
        ("302", .failed("the receiver answered 302; redirects are not followed")),
        ("503", .failed("the receiver answered 503")),
        ("503 120", .deferred("the receiver answered 503 and asks to wait", 120)),
        ("429 Tue, 14 Nov 2023 22:14:20 GMT", .deferred("the receiver answered 429 and asks to wait", 60)),
        ("429 soon", .failed("the receiver answered 429")), ("500 120", .failed("the receiver answered 500")),
    ])
    func `what the receiver answers decides`(_ status: String, _ outcome: CarryOutcome) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "curl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "curl").path
        try Data("#!/bin/sh\ncat >/dev/null\nprintf %s '\(status)'\n".utf8).write(to: URL(filePath: program))
        unsafe chmod(program, 0o700)
        var carrier = try carrier("https://example.com/", program: program)
        carrier.lookup = { _ in HostLookup.addresses(of: "8.8.8.8") }
        #expect(carrier.carry(parcel) == outcome)
    }

    @Test func `the real curl reads these settings, and goes nowhere but there`() throws {
        var carrier = try carrier("https://example.com:9/")
        carrier.lookup = { _ in HostLookup.addresses(of: "127.0.0.1") }
        carrier.isAllowed = { _ in true }
        // Nobody listens on the discard port of this machine; 7 is curl's code for that, 2 would be a setting that it does not know.
        let expected: [CarryOutcome] = [
            .failed("no answer (curl exit code 7)"), .failed("curl could not be started"),
        ]
        #expect(expected.contains(carrier.carry(parcel)))
    }
}
