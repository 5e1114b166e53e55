/// What one external event (or the start) did to a machine, everything it caused included.
package struct Step: Sendable, Hashable {
    /// The transitions that were taken, in order, as indices of ``Chart/transitions``.
    package var transitions: [Int] = []
    /// The ids of the states that were entered, in order.
    package var entered: [String] = []
    /// The ids of the states that were exited, in order.
    package var exited: [String] = []
    /// Whether some transition was enabled by the external event itself.
    package var handled = false
    /// The names of events from inside and outside that enabled no transition, in order; the interpreter's own
    /// (`error.…`, `done.…`) are not among them.
    package var unhandled: [String] = []
    /// Whether the machine was stopped after ``Interpreter/microstepLimit`` microsteps.
    package var runaway = false
    /// What went wrong while it ran; each has also been raised as an error event.
    package var errors: [String] = []

    /// A step that did nothing.
    package init() {}
}
