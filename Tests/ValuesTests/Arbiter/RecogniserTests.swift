import Testing

@testable import Values

struct RecogniserTests {
    @Test func `free text is kept without the white space at its ends`() {
        #expect(Reader.spoken("  my  back \n", as: .text) == ["my  back"])
        #expect(Reader.status("   ", as: .text) == "none")
    }

    @Test func `free text loses the words that only remind of it`() {
        let read = Reader.read("I said: low back, left side ", as: .text)
        #expect(read.readings.map(\.spoken) == ["low back, left side"])
        #expect(read.spans == [8..<27])
    }

    @Test func `each type has its own recogniser`() {
        let texts: [(FieldType, String)] = [
            (.boolean, "yes"), (.name, "Dana"), (.phone, "518-555-0177"), (.email, "dana@example.com"),
            (.place, "14 Elm St"), (.when, "tomorrow"), (.text, "hello"),
        ]
        for (type, text) in texts {
            let read = Reader.read(text, as: type)
            #expect(read.type == type && read.standing == .accepted && !read.spans.isEmpty, "\(type)")
        }
    }

    @Test func `what is said to be a name is no date`() {
        let read = Recogniser().readAll(
            "My name is April May, friday at 3", wanted: [.name, .when], asked: nil,
            in: DevelopmentSet.surroundings)
        #expect(read.map(\.readings.first?.spoken) == ["April May", "Friday, November 27, at 3 PM"])
    }

    @Test func `the whole of a request is read from one message`() {
        let booking = Recogniser().readBooking(
            "Rob Steele | 518-555-0183 | 9 Pine Ct apt 2B Albany | tennis elbow | sat after 2pm | ok to text",
            in: DevelopmentSet.surroundings)
        #expect(booking.name?.full == "Rob Steele")
        #expect(booking.phones.map(\.e164) == ["+15185550183"])
        #expect(booking.place?.line == "9 Pine Ct, apt 2B, Albany")
        #expect(booking.when?.readings.map(\.spoken) == ["Saturday, November 28, after 2 PM"])
        #expect(booking.concern == "tennis elbow" && booking.consent == true)
    }

    @Test func `an explanation tells what was cut out`() {
        let lines = Recogniser().explain(
            "hurts since sunday, can you come friday", as: .when, in: DevelopmentSet.surroundings)
        #expect(lines.contains { $0.contains("history") })
        #expect(lines.contains("reading 1: Friday, November 27"))
    }
}
