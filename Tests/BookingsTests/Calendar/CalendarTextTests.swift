import Testing

@testable import Bookings

@Suite struct WritingCalendarLines {
    @Test(arguments: [74, 75, 76, 149, 150, 300]) func `a line is folded at 75 octets and unfolds again`(
        _ length: Int
    ) {
        let line = "X:" + String(repeating: "abcdefghij", count: 40).prefix(length - 2)
        var text = CalendarText()
        text.add(line)
        let folded = text.text.unicodeScalars.split(separator: "\n").map { String($0) }
        #expect(folded.allSatisfy { $0.hasSuffix("\r") && $0.utf8.count <= 76 })
        #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(text.text.replacing("\r\n ", with: "") == line + "\r\n")
        #expect((folded.count > 1) == (length > 75))
    }

    @Test func `a letter of several octets is never cut`() {
        var text = CalendarText()
        text.add("X:" + String(repeating: "é🙂", count: 40))
        for line in text.text.unicodeScalars.split(separator: "\n") {
            #expect(String(line).utf8.count <= 76)
        }
        #expect(text.text.replacing("\r\n ", with: "") == "X:" + String(repeating: "é🙂", count: 40) + "\r\n")
    }

    @Test func `what a visitor wrote stays a value`() {
        var text = CalendarText()
        text.add("SUMMARY", text: ["a,b;c\\d\r\nEND:VEVENT", "two"])
        #expect(!text.text.contains("\r\nEND"))
        #expect(text.text.hasPrefix("SUMMARY:a\\,b\\;c\\\\d"))
        #expect(text.text.hasSuffix("\\ntwo\r\n"))
    }
}
