import Foundation
import Testing

@testable import Markup

@Suite struct SettingUpTheLibrary {
    @Test func `nothing is printed, on whatever thread`() async {
        let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        _ = try? Markup.parse(Array("<a><b></a>".utf8), file: "a.xml")
                        _ = try? XPath("1 +")
                        _ = try? Schema(relaxNG: Array("<grammar/>".utf8), name: "x.rng")
                    }
                }
            }
            exit(0)
        }
        let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(!printed.contains("error") && !printed.contains("a.xml"), "\(printed)")
    }
}
