import ArgumentParser
import Foundation
import Sessions
import Store

/// Where conversations and requests are kept.
struct StoreOptions: ParsableArguments {
    @OptionGroup var place: StorePathOption

    @Flag(help: "Keep everything in memory; it is gone when the program ends.")
    var ephemeral = false

    /// Opens the store, or makes one that forgets.
    ///
    /// - Throws: ``CommandFailure`` with one line, where the store is held by another process, damaged, foreign or newer.
    func open() throws -> any ConversationStore & RequestStore {
        guard ephemeral else { return try place.writer() }
        return Self.forgetful()
    }

    /// A store that forgets, which is said.
    static func forgetful() -> MemoryStore {
        ServeNotice.say("ephemeral: nothing is kept")
        return MemoryStore()
    }
}
