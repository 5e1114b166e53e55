import ArgumentParser
import Foundation
import Rehearsal
import Server

/// With whom `lumbar test` rehearses: the dialogue in this process, or a server.
struct TestPartner: ParsableArguments {
    /// How a server is spoken to.
    enum Wire: String, ExpressibleByArgument, CaseIterable {
        case text
        case relay
    }

    @Option(
        help: ArgumentHelp("Rehearse with the server that listens there.", valueName: "host:port"),
        transform: { text in
            guard let address = ListenAddress(text) else { throw ValidationError("write HOST:PORT") }
            return address
        })
    var connect: ListenAddress?

    @Option(
        help: ArgumentHelp(
            "Rehearse with a program over its standard input and output, e.g. 'lumbar serve --stdio=relay'.",
            valueName: "command"))
    var spawn: String?

    @Option(
        help: ArgumentHelp(
            "What the server speaks. The relay protocol lets more be checked; text shows words and choices.",
            valueName: "text|relay"))
    var wire = Wire.relay

    /// Whether the dialogue runs elsewhere.
    var isRemote: Bool { connect != nil || spawn != nil }

    func validate() throws {
        if connect != nil, spawn != nil { throw ValidationError("write --connect or --spawn, not both") }
    }

    /// Somebody to talk to, over a line of their own.
    ///
    /// - Throws: ``PartnerFailure`` where nobody is there.
    func make() throws(PartnerFailure) -> any Partner {
        let channel = try channel()
        switch wire {
        case .text: return TextPartner(channel)
        case .relay: return RelayPartner(channel, session: "rehearsal-\(UUID().uuidString)")
        }
    }

    private func channel() throws(PartnerFailure) -> DescriptorChannel {
        if let connect { return try .connected(to: connect) }
        return try .started(spawn ?? "")
    }
}
