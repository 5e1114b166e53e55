import CMalloc
import Glibc
import Testing

@testable import lumbar

@Suite("Memory that goes back to the system")
struct MemoryTests {
    @Test("Large blocks get pages of their own, also after larger ones were freed")
    func returned() {
        Memory.returnEarly()
        // Larger than what other tests may have freed inside of the heap; no page of it is touched.
        for size in [1 << 30, 512 << 20] {
            let block = unsafe malloc(size)
            defer { unsafe free(block) }
            // A block of its own fills whole pages with its header of two words; one inside a heap does not.
            #expect(unsafe (malloc_usable_size(block) + 16) % 4096 == 0)
        }
        Memory.giveBack()
    }
}
