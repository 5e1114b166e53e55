import Sessions

/// What goes wrong with the requests of a store, as the command says it.
enum BookingsFailure {
    /// There is no such request.
    static func unknown(_ reference: Reference) -> CommandFailure {
        .foundWrong("there is no request \(reference)")
    }

    /// Runs something with a store; its failures become one line and the right exit code.
    static func translate<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let failure as StoreFailure {
            throw failure == .unknownReference
                ? CommandFailure.foundWrong("there is no such request")
                : CommandFailure.couldNotRun("the store cannot be used: \(failure)")
        }
    }
}
