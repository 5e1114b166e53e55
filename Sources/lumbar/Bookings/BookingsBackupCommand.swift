import ArgumentParser
import Store

/// `lumbar bookings backup FILE`: a whole copy of the store, also while a server works with it.
struct BookingsBackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the store to a file, checked and whole, also while a server runs.")

    @OptionGroup var place: StorePathOption

    @Argument(help: "The file to make or to replace.")
    var file: String

    func run() throws {
        let reader = try place.reader()
        do throws(StoreRefusal) {
            try reader.backUp(to: file)
        } catch {
            throw CommandFailure.couldNotRun("no backup was made: \(error)")
        }
    }
}
