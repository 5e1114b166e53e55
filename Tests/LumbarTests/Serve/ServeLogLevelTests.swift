import Logging
import Testing

@testable import lumbar

@Suite("How much is logged")
struct ServeLogLevelTests {
    @Test("Each name is the log's own", arguments: ServeLogLevel.allCases)
    func names(level: ServeLogLevel) {
        #expect(level.level.rawValue == level.rawValue)
    }
}
