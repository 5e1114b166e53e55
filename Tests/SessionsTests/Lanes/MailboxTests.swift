import Foundation
import Testing

@testable import Sessions

@Suite struct PostingJobs {
    @Test func `jobs come in the order of posting, all at once`() {
        let mailbox = Mailbox<Int>()
        for job in 0..<5 { mailbox.post(job) }
        #expect(mailbox.take(patience: nil) == [0, 1, 2, 3, 4])
        #expect(mailbox.take(patience: .zero) == [])
    }

    @Test func `a post wakes who waits for ever`() async {
        let mailbox = Mailbox<Int>()
        let taken = Collector<[Int]>()
        Thread.detachNewThread {
            var jobs: [Int] = []
            while jobs.count < 100 { jobs += mailbox.take(patience: nil) }
            taken.add(jobs)
        }
        for job in 0..<100 { mailbox.post(job) }
        #expect(await taken.first(1) == [Array(0..<100)])
    }

    @Test func `who is patient for a while goes on with nothing`() {
        let mailbox = Mailbox<Int>()
        #expect(mailbox.take(patience: .milliseconds(1)) == [])
        #expect(mailbox.take(patience: .seconds(-5)) == [])
    }
}
