import ArgumentParser
import Dialogue
import Sessions

/// `lumbar bookings purge`: deletes what was kept long enough. A server does it by itself.
struct BookingsPurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Deletes what was kept long enough; a server does so by itself every hour.")

    @OptionGroup var script: ScriptArgument
    @OptionGroup var place: StorePathOption
    @OptionGroup var times: RetentionOptions

    func run() throws {
        let retention = try times.retention(facts: script.load().facts)
        let order = BookingsOrder.purge(
            drafts: retention.drafts, unanswered: retention.unanswered, rest: retention.rest)
        print(try BookingsErrand(place: place).run(order))
    }
}
