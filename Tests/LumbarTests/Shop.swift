import Dialogue
import Foundation

/// A small dialogue to try commands on: the flower stall of the rehearsals' tests.
enum Shop {
    /// The project's top folder.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The script's file.
    static let path = root.appending(path: "Tests/RehearsalTests/Scripts/kiosk.scxml").path

    /// The script, loaded once.
    static let script = Result { try Script.load(path) }
}
