import Foundation
import Testing

@testable import lumbar

@Suite("How wide output may be")
struct BookingsWidthTests {
    @Test(
        "Where there is no terminal, COLUMNS says it, and nothing limits it without",
        .enabled(if: isatty(STDOUT_FILENO) == 0, "there is a terminal"),
        arguments: [("72", 72), ("wide", Int.max), (nil, Int.max)] as [(String?, Int)])
    func columns(written: String?, width: Int) {
        #expect(BookingsWidth.ofOutput(in: written.map { ["COLUMNS": $0] } ?? [:]) == width)
    }
}
