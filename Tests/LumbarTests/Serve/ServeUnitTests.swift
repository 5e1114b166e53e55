import Testing

@testable import lumbar

@Suite("The systemd unit")
struct ServeUnitTests {
    @Test(
        "It is ready by notice, and locked down",
        arguments: [
            "Type=notify", "ExecReload=/bin/kill -HUP $MAINPID", "UMask=0077", "NoNewPrivileges=yes",
            "ProtectSystem=strict",
            "CapabilityBoundingSet=", "SystemCallFilter=@system-service", "LimitNOFILE=65535",
        ])
    func lines(line: String) {
        #expect(ServeUnit.text.split(separator: "\n").contains { $0 == line })
    }
}
