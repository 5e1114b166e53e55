import Bookings
import Dialogue
import Foundation
import Sessions
import Testing
import Understanding

@Suite struct WritingJSON {
    @Test func `one request is one line with everything in it`() throws {
        let signs = [Sample.sign("leg", .doctor, .withdrawn, words: "my leg", settledBy: "no")]
        let json = try RequestForm(
            Sample.stored(status: .contacted, signs: signs, entries: [Sample.name("Dana")], remarks: ["r"])
        ).json()
        #expect(
            json == """
                {"changed":"2026-11-23T22:06:00Z","dialogue":"desk","entries":[{"field":"name","label":"Name",\
                "spoken":"Dana","type":"name","typed":"Dana","value":{"call":"Dana","display":"Dana","full":"Dana",\
                "given":"Dana"}}],"open":false,"received":"2026-11-23T22:05:00Z","reference":"K7M4-XR96",\
                "remarks":["r"],"signs":[{"flag":"leg","gravity":"doctor","origin":"message",\
                "raised":"2026-11-23T22:05:00Z","settled":"2026-11-23T22:07:00Z","settledBy":"no","state":"withdrawn",\
                "title":"sign leg","words":"my leg"}],"status":"contacted","version":1}
                """)
    }

    @Test func `lines and lists hold the same requests`() throws {
        let requests = [Sample.stored(), Sample.stored("H2J8-W7M3", name: "\u{9B}\u{202E}\n")]
        let lines = try RequestForm.jsonLines(requests)
        #expect(lines.split(separator: "\n").count == 2)
        let list = try JSONSerialization.jsonObject(with: Data(try RequestForm.json(requests).utf8))
        let written = (list as? [String: Any])?["requests"] as? [[String: Any]]
        #expect(written?.compactMap { $0["reference"] as? String } == ["K7M4-XR96", "H2J8-W7M3"])
        #expect(try RequestForm.json([]) == "{\"version\":1,\"requests\":[]}\n")
    }
}
