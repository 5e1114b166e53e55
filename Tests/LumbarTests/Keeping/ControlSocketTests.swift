import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct ControlSocketTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test func `one line in, one line out, for its owner alone`() throws {
        let socket = try ControlSocket(beside: desk.path)
        socket.serve { Data($0.reversed()) }
        let path = ControlSocket.path(beside: desk.path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        for _ in 0..<3 { #expect(ControlSocket.ask(Data("abc".utf8), beside: desk.path) == Data("cba".utf8)) }
        socket.close()
        #expect(ControlSocket.ask(Data("abc".utf8), beside: desk.path) == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a line without end is refused, and the next caller served`() throws {
        let socket = try ControlSocket(beside: desk.path)
        defer { socket.close() }
        socket.serve { $0 }
        let endless = Data(repeating: 65, count: ControlSocket.longestLine + 10000)
        #expect(ControlSocket.ask(endless, beside: desk.path) == nil)
        #expect(ControlSocket.ask(Data("x".utf8), beside: desk.path) == Data("x".utf8))
    }

    @Test func `a socket that a dead server left is replaced`() throws {
        let path = ControlSocket.path(beside: desk.path)
        try Data().write(to: URL(filePath: path))
        let socket = try ControlSocket(beside: desk.path)
        defer { socket.close() }
        socket.serve { $0 }
        #expect(ControlSocket.ask(Data("x".utf8), beside: desk.path) == Data("x".utf8))
    }

    @Test func `a long path is reached all the same`() throws {
        let deep = desk.folder.appending(path: String(repeating: "deep", count: 40))
        try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
        let path = deep.appending(path: "lumbar.sqlite").path
        let socket = try ControlSocket(beside: path)
        defer { socket.close() }
        socket.serve { $0 }
        #expect(ControlSocket.ask(Data("x".utf8), beside: path) == Data("x".utf8))
    }

    @Test func `where it cannot be, that is one line`() {
        let failure = #expect(throws: CommandFailure.self) {
            try ControlSocket(beside: "/no/such/folder/store")
        }
        #expect(failure?.message.contains("\n") == false)
    }
}
