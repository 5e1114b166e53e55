import Sessions
import Testing

@testable import lumbar

@Suite("What goes wrong with requests")
struct BookingsFailureTests {
    @Test("An unknown reference was found wrong; everything else means that the store cannot be used")
    func translated() throws {
        let unknown = #expect(throws: CommandFailure.self) {
            try BookingsFailure.translate { throw StoreFailure.unknownReference }
        }
        #expect(unknown == .foundWrong("there is no such request"))
        let other = #expect(throws: CommandFailure.self) {
            try BookingsFailure.translate { throw StoreFailure.busy }
        }
        #expect(other?.code == .couldNotRun)
        #expect(try BookingsFailure.translate { 7 } == 7)
    }

    @Test("What is no failure of the store passes as it is")
    func others() {
        #expect(throws: CancellationError.self) {
            try BookingsFailure.translate { throw CancellationError() }
        }
    }
}
