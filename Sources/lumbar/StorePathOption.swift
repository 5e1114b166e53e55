import ArgumentParser
import Foundation
import Store

/// Which store a command works with.
struct StorePathOption: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp(
            "The store. Default: $LUMBAR_STORE, else lumbar.sqlite in the working directory.",
            valueName: "path"))
    var given: String?

    /// The store's path.
    var path: String { given ?? Self.standard(in: ProcessInfo.processInfo.environment) }

    /// The store that is taken where none is named on the command line.
    static func standard(in environment: [String: String]) -> String {
        environment["LUMBAR_STORE"].flatMap { $0.isEmpty ? nil : $0 } ?? "lumbar.sqlite"
    }

    /// Opens the store for reading alone, which a server does not mind.
    ///
    /// - Throws: ``CommandFailure`` with one line.
    func reader() throws -> StoreReader {
        do throws(StoreRefusal) {
            return try StoreReader(path: path)
        } catch {
            throw CommandFailure.couldNotRun(error.description)
        }
    }

    /// Opens a store that exists for writing.
    ///
    /// - Throws: ``CommandFailure`` with one line; also where there is no store yet.
    func existing() throws -> SQLiteStore {
        guard FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure.couldNotRun(StoreRefusal.missing(path: path).description)
        }
        return try writer()
    }

    /// Opens the store for writing; it is made where there is none.
    ///
    /// - Throws: ``CommandFailure`` with one line.
    func writer() throws -> SQLiteStore {
        do throws(StoreRefusal) {
            return try SQLiteStore(path: path)
        } catch {
            throw CommandFailure.couldNotRun(error.description)
        }
    }
}
