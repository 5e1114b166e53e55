import Foundation
import Rehearsal
import Server

extension DescriptorChannel {
    /// Connects to a server.
    ///
    /// - Throws: ``PartnerFailure`` where nobody listens there.
    static func connected(to address: ListenAddress) throws(PartnerFailure) -> DescriptorChannel {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(address.host, String(address.port), &hints, &found) == 0 else {
            throw PartnerFailure("there is no host \(address.host)")
        }
        defer { unsafe freeaddrinfo(found) }
        var next = unsafe found
        while let place = unsafe next {
            let socket = unsafe socket(place.pointee.ai_family, place.pointee.ai_socktype, 0)
            if socket >= 0 {
                if unsafe connect(socket, place.pointee.ai_addr, place.pointee.ai_addrlen) == 0 {
                    return DescriptorChannel(reading: socket, writing: socket) { _ = close(socket) }
                }
                _ = close(socket)
            }
            unsafe next = place.pointee.ai_next
        }
        throw PartnerFailure("nobody listens at \(address)")
    }

    /// Starts a program and talks over its standard input and output; it is ended with the channel.
    ///
    /// - Throws: ``PartnerFailure`` where it cannot be started.
    static func started(_ command: String) throws(PartnerFailure) -> DescriptorChannel {
        let program = Process()
        let (input, output) = (Pipe(), Pipe())
        program.executableURL = URL(filePath: "/bin/sh")
        program.arguments = ["-c", "exec \(command)"]
        program.standardInput = input
        program.standardOutput = output
        do {
            try program.run()
        } catch {
            throw PartnerFailure("'\(command)' cannot be started")
        }
        return DescriptorChannel(
            reading: output.fileHandleForReading.fileDescriptor,
            writing: input.fileHandleForWriting.fileDescriptor
        ) {
            try? input.fileHandleForWriting.close()
            program.waitUntilExit()
            try? output.fileHandleForReading.close()
        }
    }
}
