import GRDB
import Sessions

extension StoreFailure {
    /// Sorts an error of the database. Its message never holds arguments of a statement, so no visitor's words.
    init(_ error: any Error) {
        switch error {
        case let failure as StoreFailure: self = failure
        case let error as DatabaseError: self.init(error)
        default: self = .broken("the store failed")
        }
    }

    private init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .full
        default: self = .broken("the store failed: \(error.resultCode)")
        }
    }
}
