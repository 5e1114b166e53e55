import Testing

@testable import Sessions

@Suite struct CountingAsks {
    @Test func `a full gate lets nobody in until one leaves`() {
        let gate = Gate(limit: 1)
        #expect(gate.enter() == .entered)
        #expect(gate.enter() == .full)
        gate.leave()
        #expect(gate.enter() == .entered)
    }

    @Test func `a drain waits for the last and keeps the gate shut`() async {
        let gate = Gate(limit: 10)
        #expect(gate.enter() == .entered)
        async let drained: Void = gate.drain()
        while gate.enter() != .draining {
            gate.leave()
            await Task.yield()
        }
        gate.leave()
        await drained
        #expect(gate.enter() == .draining)
    }

    @Test func `an empty gate drains at once, and twice`() async {
        let gate = Gate(limit: 10)
        await gate.drain()
        await gate.drain()
        #expect(gate.enter() == .draining)
    }
}
