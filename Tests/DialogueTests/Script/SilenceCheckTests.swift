import Testing

@testable import Dialogue

@Suite("Who is not understood gets an answer")
struct SilenceCheckTests {
    private func found(_ inner: String) throws -> Int {
        let script = try Desk.load(Desk.text(start: inner))
        return SilenceCheck(script).diagnostics.count
    }

    @Test(
        "Words, a failure and a way on are answers",
        arguments: [
            "", "<transition event=\"nomatch\"><talk:prompt>Pardon?</talk:prompt></transition>",
            "<transition event=\"nomatch\"><talk:say message=\"nomatch\"/></transition>",
            "<transition event=\"nomatch\" target=\"warned\"/>",
        ])
    func answered(inner: String) throws {
        #expect(try found(inner) == 0)
    }

    @Test(
        "Nothing at all is none",
        arguments: [
            "<transition event=\"nomatch\"/>", "<transition event=\"nomatch\"><talk:hush/></transition>",
            "<transition event=\"nomatch noinput\"><talk:remark>x</talk:remark></transition>",
        ])
    func silent(inner: String) throws {
        #expect(throws: (any Error).self) { try found(inner) }
    }
}
