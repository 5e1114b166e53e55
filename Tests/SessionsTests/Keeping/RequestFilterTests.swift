import Dialogue
import Foundation
import Sessions
import Testing

@Suite struct FilteringRequests {
    static let moment = Date(timeIntervalSince1970: 1000)

    @Test(arguments: [
        (RequestFilter(), true),
        (RequestFilter(since: moment), true),
        (RequestFilter(since: moment + 1), false),
        (RequestFilter(statuses: [.requested, .held]), true),
        (RequestFilter(statuses: [.done]), false),
        (RequestFilter(since: moment, statuses: [.requested]), true),
    ])
    func `both conditions must hold`(_ filter: RequestFilter, _ expected: Bool) {
        #expect(filter.admits(.sample(received: Self.moment)) == expected)
    }
}
