import Foundation
import Sessions
import Testing

@testable import Bookings

@Suite struct DeliveringWhatWaits {
    let outbox = SampleOutbox()

    private func courier(_ carrier: ScriptedCarrier, chance: Double = 0) -> Courier {
        let sink = Sink(name: "mail", way: .command(["x"]), body: .thin)
        return Courier(
            sink, from: outbox, by: carrier, clock: LocalTime(.gmt), now: { [outbox] in outbox.now },
            chance: { chance })
    }

    @Test func `what arrived goes, and then nothing is to be done`() {
        let carrier = ScriptedCarrier([.arrived, .arrived])
        let courier = courier(carrier)
        outbox.add("A")
        outbox.add("B")
        #expect(courier.step() == .zero && courier.step() == .zero)
        #expect(courier.step() > .seconds(30))
        #expect(carrier.carried.map(\.id) == ["msg_A", "msg_B"])
        #expect(outbox.left.isEmpty)
    }

    @Test func `what failed is tried again under the same id, in its time`() {
        let carrier = ScriptedCarrier([.failed("no answer"), .arrived])
        let courier = courier(carrier)
        outbox.add("A")
        #expect(courier.step() == .zero)
        #expect(outbox.left.first?.fault == "no answer")
        #expect(courier.step() == .seconds(5))
        #expect(carrier.carried.count == 1)
        outbox.pass(5)
        #expect(courier.step() == .zero)
        #expect(carrier.carried.map(\.id) == ["msg_A", "msg_A"])
        #expect(carrier.carried.last?.timestamp == Int(Sample.moment.timeIntervalSince1970) + 5)
        #expect(outbox.left.isEmpty)
    }

    @Test func `a receiver that asks to be left alone is, with all that waits for it`() {
        let carrier = ScriptedCarrier([.deferred("503", 40), .arrived, .arrived])
        let courier = courier(carrier)
        outbox.add("A")
        outbox.add("B")
        #expect(courier.step() == .zero)
        #expect(courier.step() == .seconds(40))
        #expect(outbox.left.map(\.attempts) == [1, 0])
        outbox.pass(39)
        #expect(courier.step() == .seconds(1))
        #expect(carrier.carried.count == 1)
        outbox.pass(1)
        #expect(courier.step() == .zero && courier.step() == .zero)
        #expect(outbox.left.isEmpty)
    }

    @Test func `after three days it is given up, and stays to be seen`() {
        let carrier = ScriptedCarrier([])
        let courier = courier(carrier, chance: 1)
        outbox.add("A")
        for _ in 0..<20 {
            _ = courier.step()
            outbox.pass(30 * 3600)
        }
        #expect(carrier.carried.count == 10)
        #expect(outbox.left.first?.failed != nil)
    }

    @Test func `a receiver that wants no more is switched off`() {
        let carrier = ScriptedCarrier([.unwanted("410 Gone")])
        let courier = courier(carrier)
        outbox.add("A")
        outbox.add("B")
        _ = courier.step()
        outbox.pass(1)
        _ = courier.step()
        #expect(carrier.carried.count == 1)
        #expect(outbox.off == ["mail"])
        #expect(outbox.left.count == 2)
    }

    @Test func `a store that fails is asked again later`() {
        outbox.add("A")
        outbox.fail()
        #expect(courier(ScriptedCarrier([.arrived])).step() == .seconds(5))
    }

    @Test func `a thread delivers what it is rung for, until it is stopped`() async {
        let carrier = ScriptedCarrier([.arrived, .arrived])
        let courier = courier(carrier)
        courier.start()
        outbox.add("A")
        courier.ring()
        while !outbox.left.isEmpty { await Task.yield() }
        courier.stop()
        #expect(carrier.carried.count == 1)
    }
}
