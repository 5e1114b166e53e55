import Testing

@testable import Wire

@Suite("What is wrong with a frame")
struct FrameFaultTests {
    @Test("The codes are those that relays know")
    func codes() {
        #expect(
            FrameFault.Code.allCases.map(\.rawValue) == [
                "bad-json", "too-long", "too-deep", "duplicate-key", "unknown-type", "missing-field",
                "bad-field", "unauthorized", "rate-limited", "session-limit", "unavailable", "draining",
            ])
    }

    @Test("Only what could not be read at all counts as broken")
    func broken() {
        #expect(FrameFault.Code.allCases.filter(\.isBroken) == [.badJSON, .tooLong, .tooDeep, .duplicateKey])
    }

    @Test(
        "Each finding of the scanner has its code",
        arguments: [
            (.malformed, .badJSON), (.tooDeep, .tooDeep), (.duplicateKey, .duplicateKey),
        ] as [(JSONScanner.Fault, FrameFault.Code)])
    func scanner(fault: JSONScanner.Fault, code: FrameFault.Code) {
        #expect(FrameFault(fault).code == code)
        #expect(FrameFault(fault).session == nil && FrameFault(fault).re == nil)
    }
}
