import Testing
import Values

@testable import Dialogue

@Suite("What the practice receives")
struct BookingRequestContentTests {
    private func request(_ lines: [String]) throws -> BookingRequest {
        let visitor = try Visitor("boiler", lines)
        guard case .submit(let request)? = visitor.turn.effects.first else {
            throw Missing.request
        }
        return request
    }

    private enum Missing: Error { case request }

    @Test("Each line has its label, its value, the value in words and what was typed")
    func entries() throws {
        let request = try request(Way.sent)
        let name = try #require(request.entries.first { $0.field == "name" })
        #expect(name.label == "Name")
        #expect(name.type == .name)
        #expect(name.spoken == "Dana")
        #expect(name.typed == "Dana")
        let phone = try #require(request.entries.first { $0.field == "phone" })
        guard case .phone(let numbers) = phone.value else {
            Issue.record("\(phone.value)")
            return
        }
        #expect(numbers.map(\.e164) == ["+15185550177"])
    }

    @Test("Every sign that was asked stands in it, answered with no")
    func denied() throws {
        let signs = try request(Way.sent).signs
        #expect(signs.map(\.flag) == ["gas", "leak", "noise"])
        #expect(signs.allSatisfy { $0.state == .denied && $0.origin == .screening })
        #expect(signs.map(\.settledBy) == ["no", "no", "no"])
        #expect(signs.map(\.title) == ["a smell of gas", "a leak", "a banging noise"])
    }

    @Test("A sign that was raised and withdrawn stands in it with its words")
    func withdrawn() throws {
        let signs = try request(["it leaks", "no", "no"] + Way.sent).signs.filter { $0.flag == "leak" }
        #expect(signs.first?.state == .withdrawn)
        #expect(signs.first?.words.contains("leak") == true)
        #expect(signs.first?.settledBy == "no")
    }

    @Test("A skipped field has no line, a conditional one only under its condition")
    func absent() throws {
        #expect(try request(Way.sent).entries.allSatisfy { !["note", "tenant", "email"].contains($0.field) })
    }
}
