import GRDB

/// The tables, as they came to be. A step that was ever released is never changed; a later one is added.
enum Schema {
    /// "Lmbr": tells our files from everybody else's.
    static let applicationID = 0x4C6D_6272
    /// The number of steps, kept in the file's `user_version`.
    static let version = 4

    /// Brings an earlier schema up to date; each step is one transaction. The seal opens and closes what a step has to read.
    static func migrator(_ seal: Seal = Seal(keys: nil)) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { db in
            try db.execute(literal: "PRAGMA application_id = \(sql: String(applicationID))")
            try db.execute(sql: v1)
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        migrator.registerMigration("v2") { db in
            try db.execute(sql: v2)
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        migrator.registerMigration("v3") { db in
            try db.execute(sql: v3)
            try db.execute(sql: "PRAGMA user_version = 3")
        }
        migrator.registerMigration("v4") { db in
            try db.execute(sql: v4)
            try AnswerRows.move(db, seal)
            try db.execute(sql: "ALTER TABLE session DROP COLUMN remembered")
            try db.execute(sql: "PRAGMA user_version = 4")
        }
        return migrator
    }

    /// Sessions with their last answers in one row (until v4); requests with what concerns health in a table of its own.
    private static let v1 = """
        CREATE TABLE session (
            id INTEGER PRIMARY KEY,
            relay TEXT NOT NULL,
            name TEXT NOT NULL,
            generation INTEGER NOT NULL,
            conversation BLOB,
            remembered BLOB NOT NULL,
            touched REAL NOT NULL,
            UNIQUE (relay, name)
        ) STRICT;
        CREATE TABLE request (
            id INTEGER PRIMARY KEY,
            session INTEGER REFERENCES session ON DELETE SET NULL,
            generation INTEGER NOT NULL,
            serial INTEGER NOT NULL,
            reference TEXT NOT NULL UNIQUE,
            dialogue TEXT NOT NULL,
            received REAL NOT NULL,
            handed TEXT NOT NULL,
            status TEXT NOT NULL,
            interrupted TEXT,
            changed REAL NOT NULL,
            entries TEXT NOT NULL,
            remarks TEXT NOT NULL,
            UNIQUE (session, generation, serial)
        ) STRICT;
        CREATE INDEX request_received ON request (received);
        CREATE TABLE health (
            request INTEGER PRIMARY KEY REFERENCES request ON DELETE CASCADE,
            signs TEXT NOT NULL,
            notes TEXT NOT NULL
        ) STRICT;
        """

    /// Consent and time zone on a request; what waits to be delivered, and which receivers are switched off; the key of a sealed store.
    private static let v2 = """
        ALTER TABLE request ADD COLUMN consent TEXT;
        ALTER TABLE request ADD COLUMN zone TEXT;
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            message TEXT NOT NULL,
            sink TEXT NOT NULL,
            event TEXT NOT NULL,
            reference TEXT NOT NULL,
            request INTEGER REFERENCES request ON DELETE CASCADE,
            created REAL NOT NULL,
            attempts INTEGER NOT NULL,
            due REAL NOT NULL,
            fault TEXT,
            failed REAL,
            UNIQUE (message, sink)
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (sink, due);
        CREATE INDEX outbox_request ON outbox (request);
        CREATE TABLE sink (
            name TEXT PRIMARY KEY,
            since REAL NOT NULL,
            reason TEXT NOT NULL
        ) STRICT;
        CREATE TABLE seal (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            key TEXT NOT NULL
        ) STRICT;
        """

    /// Lines in which nothing was understood, each with its session. Of those noted before nobody knows whose they are: they go.
    private static let v3 = """
        DROP TABLE IF EXISTS unheard;
        CREATE TABLE unheard (
            id INTEGER PRIMARY KEY,
            session INTEGER REFERENCES session ON DELETE SET NULL,
            heard REAL NOT NULL,
            expires REAL NOT NULL,
            state TEXT NOT NULL,
            line TEXT NOT NULL
        ) STRICT;
        CREATE INDEX unheard_session ON unheard (session);
        CREATE INDEX unheard_expires ON unheard (expires);
        """

    /// The last answers in rows of their own, and how many each session has had.
    private static let v4 = """
        ALTER TABLE session ADD COLUMN answered INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE answer (
            session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
            place INTEGER NOT NULL,
            packed BLOB NOT NULL,
            PRIMARY KEY (session, place)
        ) STRICT, WITHOUT ROWID;
        """
}
