import Bookings
import Dialogue
import Testing

@Suite struct WritingCSV {
    private let csv = RequestCSV(clock: LocalTime(LocalTimeZone.newYork))

    @Test func `every line ends with CR LF and every cell is quoted`() {
        let text = csv.text([Sample.stored(signs: [Sample.sign("leg")], entries: [Sample.name("Da\"na")])])
        #expect(
            text == """
                "reference","received","status","changed","dialogue","open signs","signs","remarks","name"\r
                "K7M4-XR96","2026-11-23 17:05","requested","2026-11-23 17:06","desk","sign leg","sign leg: open","",\
                "Da""na"\r

                """)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+15185550177", "'+15185550177"), ("-2", "'-2"), ("@a", "'@a"), ("\t=1", "' =1"),
        ("\r=1", "'␍=1"), ("\n=1", "' =1"), ("Dana", "Dana"), ("1=1", "1=1"), ("a\u{1B}b", "a␛b"),
    ])
    func `no cell is a formula`(_ typed: String, _ expected: String) {
        let text = csv.text([Sample.stored(entries: [Sample.note(typed)])])
        #expect(text.hasSuffix(",\"\(expected)\"\r\n"), "\(text)")
    }

    @Test func `requests of different fields share one head`() {
        let requests = [
            Sample.stored(entries: [Sample.name("Dana")]),
            Sample.stored(entries: [Sample.phone, Sample.name("Bo")]),
        ]
        let lines = csv.text(requests).split(separator: "\r\n")
        #expect(lines.map { $0.hasSuffix("\"name\",\"phone\"") } == [true, false, false])
        #expect(lines.last?.hasSuffix("\"Bo\",\"518-555-0177\"") == true)
        #expect(lines.dropFirst().first?.hasSuffix("\"Dana\",\"\"") == true)
    }
}
