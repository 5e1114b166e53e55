import ArgumentParser

/// `lumbar bookings`: the requests that visitors left.
struct BookingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bookings",
        abstract: "The requests that visitors left.",
        subcommands: [
            BookingsListCommand.self, BookingsShowCommand.self, BookingsExportCommand.self,
            BookingsMarkCommand.self, BookingsDeleteCommand.self, BookingsPurgeCommand.self,
            BookingsBackupCommand.self, BookingsWatchCommand.self, BookingsDeliveriesCommand.self,
            BookingsSchemaCommand.self, BookingsUnheardCommand.self,
        ])
}
