import Dialogue
import Testing
import Understanding

@testable import Rehearsal

@Suite("A phrase of a sign as it is heard at the first question")
struct SignSampleTests {
    private static func sample(_ text: String, _ flag: String) throws -> SignSample {
        let engine = Engine(try Greenhouse.script.get())
        return SignSample(
            SignPhrase(flags: [flag], text: text, pattern: 0), from: Walk(engine), with: engine)
    }

    @Test("It is heard as its sign, and something denies it")
    func heard() throws {
        let sample = try Self.sample("red spots spreading", "rash")
        #expect(sample.events == ["flag.rash"])
        #expect(sample.denial.map(SignManner.denials.contains) == true)
        #expect(try Self.sample("tulips", "rash").events.isEmpty)
    }

    private static func complaint(_ sample: SignSample, _ text: String, _ manner: SignManner) throws
        -> String?
    {
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        let taken = walk.take(.init(.say(text)), with: engine)
        let turn = try #require(taken)
        return sample.complaint(of: turn, manner, engine.script)
    }

    @Test("A sign that is not heard is complained of, one that is heard as a graver one is not")
    func complaints() throws {
        let sample = try Self.sample("red spots spreading", "rash")
        #expect(try Self.complaint(sample, "red spots spreading", .plain) == nil)
        #expect(try Self.complaint(sample, "tulips please", .plain)?.contains("rash was not heard") == true)
        #expect(try Self.complaint(sample, "cannot breathe", .plain) == nil)
        #expect(
            try Self.complaint(try Self.sample("cannot breathe", "breath"), "red spots spreading", .plain)
                != nil)
    }

    @Test("Denied it must not be raised")
    func denied() throws {
        let sample = try Self.sample("red spots spreading", "rash")
        #expect(try Self.complaint(sample, "no red spots spreading", .denied) == nil)
        #expect(try Self.complaint(sample, "red spots spreading", .denied) == "flag.rash was raised")
    }
}
