/// All that a running chart remembers, as a value that can be saved between any two events.
///
/// States are remembered by their ids, so a machine outlives the process and small changes of its chart.
package struct Machine: Sendable, Hashable, Codable {
    /// The version of the encoded form.
    package static let formatVersion = 1

    /// The version of the form that this machine was encoded in.
    package internal(set) var version = Machine.formatVersion
    /// The session's id: `_sessionid`.
    package internal(set) var sessionID: String
    /// The ids of the active states in document order, ancestors included.
    package internal(set) var configuration: [String] = []
    /// Whether the machine has reached a top-level final state or was stopped.
    package internal(set) var isFinished = false

    /// What the final state has passed on, once the machine is finished.
    package internal(set) var result = Datum.none

    /// The session that invoked this one.
    var parentID: String?
    /// With late binding, the states whose variables have their values.
    var initialised: [String] = []
    var history: [Memory] = []
    var variables: [Variable.Holding] = []
    var queue: [Event] = []
    var internalQueue: [Event] = []
    var pending: [PendingSend] = []
    var children: [Child] = []
    /// How many ids have been made up so far.
    var idCount = 0

    /// What a history state remembers.
    struct Memory: Sendable, Hashable, Codable {
        var history: String
        var states: [String]
    }

    /// An event that waits for its time.
    struct PendingSend: Sendable, Hashable, Codable {
        var id: String
        var remaining: Duration
        var target: String
        var type: String
        var event: Event
    }

    /// A session that a state of this one has invoked.
    struct Child: Sendable, Hashable, Codable {
        var invokeID: String
        /// The id of the state that invoked it, and which of that state's invocations it is.
        var state: String
        var position: Int
        /// The child's document.
        var source: String
        /// Exactly one machine; an array because a value cannot hold itself.
        var machine: [Machine]
    }

    init(sessionID: String) {
        self.sessionID = sessionID
    }

    /// The smallest time after which something happens by itself; nil while nothing will.
    package var nextDue: Duration? {
        let own = pending.map(\.remaining)
        let inherited = children.flatMap(\.machine).compactMap(\.nextDue)
        return (own + inherited).min()
    }

    /// Lets time go by without looking at what becomes due.
    mutating func advance(_ time: Duration) {
        for index in pending.indices { pending[index].remaining -= time }
        for index in children.indices {
            for inner in children[index].machine.indices { children[index].machine[inner].advance(time) }
        }
    }

    /// Whether a state is active.
    package func isActive(_ id: String) -> Bool {
        configuration.contains(id)
    }
}
