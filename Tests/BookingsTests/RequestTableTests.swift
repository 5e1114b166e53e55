import Bookings
import Sessions
import Testing

@Suite struct DrawingATable {
    private func lines(_ requests: [StoredRequest], width: Int) -> [String] {
        RequestTable(width: width, clock: LocalTime(LocalTimeZone.newYork)) { $0.count }.lines(requests)
    }

    @Test func `columns are as wide as they must be`() {
        #expect(
            lines([Sample.stored(), Sample.stored("H2J8-W7M3", status: .confirmed, name: "Bo")], width: 200)
                == [
                    "   REFERENCE  RECEIVED          STATUS     NAME  CONTACT       WISH",
                    "*  K7M4-XR96  2026-11-23 17:05  requested  Dana  518-555-0177  Tuesday, December 1, after 5 PM",
                    "   H2J8-W7M3  2026-11-23 17:05  confirmed  Bo    518-555-0177  Tuesday, December 1, after 5 PM",
                ])
    }

    @Test(arguments: [100, 80, 70, 60, 50, 42]) func `no line is wider than the terminal`(_ width: Int) {
        let lines = lines([Sample.stored(name: String(repeating: "Dana ", count: 30))], width: width)
        #expect(lines.count == 2)
        for line in lines { #expect(line.count <= width, "\(line)") }
        #expect(lines.last?.hasPrefix("*  K7M4-XR96") == true)
    }

    @Test func `what does not fit ends with an ellipsis`() {
        #expect(lines([Sample.stored()], width: 80).last?.hasSuffix("Tuesday, Decembe…") == true)
    }
}
