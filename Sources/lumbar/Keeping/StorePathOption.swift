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

    @Option(
        help: ArgumentHelp(
            """
            Keys that seal visitors' words in the store, mode 0600: 32 random bytes in Base64 a line, the current one first. \
            Default: $LUMBAR_KEY_FILE, else the store is not sealed.
            """, valueName: "path"))
    var keyFile: String?

    /// The store's path.
    var path: String { given ?? Self.standard(in: ProcessInfo.processInfo.environment) }

    /// The store that is taken where none is named on the command line.
    static func standard(in environment: [String: String]) -> String {
        environment["LUMBAR_STORE"].flatMap { $0.isEmpty ? nil : $0 } ?? "lumbar.sqlite"
    }

    /// The keys; nil where no key file is named.
    ///
    /// - Throws: ``CommandFailure`` with one line.
    func keys(in environment: [String: String] = ProcessInfo.processInfo.environment) throws -> SealingKeys? {
        guard let path = keyFile ?? environment["LUMBAR_KEY_FILE"], !path.isEmpty else { return nil }
        do throws(SealingKeys.Mistake) {
            return try SealingKeys(path: path)
        } catch {
            throw CommandFailure.couldNotRun("the key file \(path) cannot be used: \(error)")
        }
    }

    /// Opens the store for reading alone, which a server does not mind.
    ///
    /// - Throws: ``CommandFailure`` with one line.
    func reader() throws -> StoreReader {
        let keys = try keys()
        do throws(StoreRefusal) {
            return try StoreReader(path: path, keys: keys)
        } catch {
            throw CommandFailure.couldNotRun(error.description)
        }
    }

    /// Opens the store for writing; it is made where there is none.
    ///
    /// - Throws: `StoreRefusal`, or ``CommandFailure`` for a key file that cannot be used.
    func open(sinks: [String] = []) throws -> SQLiteStore {
        try SQLiteStore(path: path, keys: keys(), sinks: sinks)
    }

    /// Opens the store for writing; it is made where there is none.
    ///
    /// - Throws: ``CommandFailure`` with one line.
    func writer(sinks: [String] = []) throws -> SQLiteStore {
        do {
            return try open(sinks: sinks)
        } catch let refusal as StoreRefusal {
            throw CommandFailure.couldNotRun(refusal.description)
        }
    }
}
