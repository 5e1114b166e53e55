import Foundation
import Testing

@testable import Bookings

@Suite struct CarryingByCommand {
    private func carry(_ script: String, patience: Duration = .seconds(20)) -> CarryOutcome {
        CommandCarrier(words: ["/bin/sh", "-c", script], patience: patience).carry(
            Parcel(id: "msg_1", timestamp: 0, bytes: Data("{\"a\":1}".utf8)))
    }

    @Test func `the message is on standard input, one line`() {
        #expect(carry(#"read line && test "$line" = '{"a":1}'"#) == .arrived)
    }

    @Test func `anything but exit code 0 is no arrival`() {
        #expect(carry("echo private >&2; exit 75") == .failed("the command ended with exit code 75"))
        #expect(carry("kill -9 $$") == .failed("the command was ended by signal 9"))
        #expect(
            carry("sleep 60", patience: .milliseconds(100)) == .failed("the command took longer than 0.1 s"))
        let missing = CommandCarrier(words: ["/no/such"]).carry(Parcel(id: "", timestamp: 0, bytes: Data()))
        #expect(missing == .failed("the command could not be started"))
    }
}
