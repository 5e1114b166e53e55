import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct SortingErrors {
    @Test(arguments: [
        (DatabaseError(resultCode: .SQLITE_FULL), StoreFailure.full),
        (DatabaseError(resultCode: .SQLITE_IOERR_WRITE), .full),
        (DatabaseError(resultCode: .SQLITE_BUSY), .busy),
        (DatabaseError(resultCode: .SQLITE_LOCKED), .busy),
    ])
    func `errors of the database become ours`(_ error: DatabaseError, _ expected: StoreFailure) {
        #expect(StoreFailure(error) == expected)
    }

    @Test func `nothing of a statement is said`() {
        let error = DatabaseError(
            resultCode: .SQLITE_ERROR, message: "no Dana", sql: "SELECT Dana", arguments: ["Dana"])
        #expect(!"\(StoreFailure(error))".contains("Dana"))
        #expect(StoreFailure(StoreFailure.unknownReference as any Error) == .unknownReference)
    }
}
